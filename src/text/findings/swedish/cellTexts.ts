import type { FindingTexts } from "../findingText";
import type { FindingWords } from "../findingWords";

const LEFT_OUT = "Raden räknas inte med förrän det är rättat.";
/** Higher than any age: a date's serial number. */
const OLDEST_AGE = 130;

/** What is wrong in single cells. */
export const cellTexts: FindingTexts<
  | "missing-value"
  | "cell-error"
  | "not-a-number"
  | "number-as-text"
  | "not-a-year"
  | "not-a-period"
  | "not-a-date"
  | "not-a-flag"
  | "not-an-age"
  | "not-in-list"
  | "out-of-range"
> = {
  "missing-value": (_, { table, column }) => ({
    what: `${column} är inte ifylld på en rad i ${table}.`,
    why: LEFT_OUT,
    action: `Fyll i ${column}, eller töm hela raden.`,
  }),
  "cell-error": ({ found }, { column }) => ({
    what: `Cellen i ${column} visar felet ${found}.`,
    why: LEFT_OUT,
    action: "Rätta formeln i cellen, eller skriv värdet.",
  }),
  "not-a-number": ({ found }, { column, kind }) => ({
    what: `I ${column} står ”${found}”, som inte är ett ${kind === "whole" ? "heltal" : "tal"}.`,
    why: LEFT_OUT,
    action:
      kind === "whole" ? "Skriv ett heltal utan decimaler." : "Skriv bara talet, med decimalkomma och utan enhet.",
  }),
  "number-as-text": ({ found }, { column }) => ({
    what: `Talet ”${found}” i ${column} är skrivet som text.`,
    why: "Det har lästs som ett tal här, men formler i arbetsboken kan hoppa över det.",
    action: "Markera cellen och välj Konvertera till tal, eller skriv om talet.",
  }),
  "not-a-year": ({ found }, { column }) => ({
    what: `I ${column} står ”${found}”, som inte är ett årtal.`,
    why: LEFT_OUT,
    action: "Skriv året med fyra siffror, till exempel 2027.",
  }),
  "not-a-period": ({ found }, { column }) => ({
    what: `I ${column} står ”${found}”, som inte är en period.`,
    why: LEFT_OUT,
    action: "Skriv 2026 för helår, 2026-08 för en månad, 2026-T2 för ett tertial eller 2026-Q3 för ett kvartal.",
  }),
  "not-a-date": ({ found }, { column }) => ({
    what: `I ${column} står ”${found}”, som inte är ett datum.`,
    why: LEFT_OUT,
    action: "Skriv datumet som 2026-08-31.",
  }),
  "not-a-flag": ({ found }, { column }) => ({
    what: `I ${column} står ”${found}”. Kolumnen tar bara ja eller nej.`,
    why: LEFT_OUT,
    action: "Skriv ja eller nej.",
  }),
  "not-an-age": ({ found }, { column }) => ({
    what: `I ${column} står ”${found}”, som inte är en ålder.${isDateSerial(found) ? " Excel har troligen gjort om ett spann som 1-5 till ett datum." : ""}`,
    why: LEFT_OUT,
    action: isDateSerial(found)
      ? "Ge kolumnen formatet Text och skriv åldern igen: 7, 1–5 eller 90–."
      : "Skriv en ålder (7), ett spann (1–5) eller uppåt öppet (90– eller 100+).",
  }),
  "not-in-list": ({ found, allowed, closest }, { column }) => ({
    what: `I ${column} står ”${found}”, som inte finns bland orden i kolumnen.${closest === undefined ? "" : ` Menar du ${closest}?`}`,
    why: LEFT_OUT,
    action: `Välj ett av orden: ${allowed.join(", ")}.`,
  }),
  "out-of-range": ({ found, min, max }, words) => ({
    what: `I ${words.column} står ${words.value(found)}, ${limits(words, min, max)}.`,
    why: LEFT_OUT,
    action:
      words.kind === "percent"
        ? "Skriv andelen med procenttecken, till exempel 75 %."
        : "Kontrollera värdet och dess tecken.",
  }),
};

function isDateSerial(found: string): boolean {
  return Number(found) > OLDEST_AGE;
}

function limits(words: FindingWords, min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined)
    return `men värdet ska ligga mellan ${words.value(min)} och ${words.value(max)}`;
  if (min !== undefined) return `men värdet får inte vara mindre än ${words.value(min)}`;
  return `men värdet får inte vara större än ${max === undefined ? "" : words.value(max)}`;
}
