import type { FindingTexts } from "../findingText";
import type { FindingWords } from "../findingWords";
import { swedishError } from "./swedishError";
import { becauseUnread, whatIsUnread } from "./unreadCell";

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
  "missing-value": (_, words) => ({
    what: whatIsUnread(words, `${words.column} är inte ifylld på en rad i ${words.table}.`),
    why: becauseUnread(words),
    action: `Fyll i ${words.column}, eller töm hela raden.`,
  }),
  "cell-error": ({ found }, words) => ({
    what: whatIsUnread(words, `Cellen i ${words.column} visar felet ${swedishError(found)}.`),
    why: becauseUnread(words),
    action: "Rätta formeln i cellen, eller skriv värdet.",
  }),
  "not-a-number": ({ found }, words) => ({
    what: whatIsUnread(
      words,
      `I ${words.column} står ”${found}”, som inte är ett ${words.kind === "whole" ? "heltal" : "tal"}.`,
    ),
    why: becauseUnread(words),
    action:
      words.kind === "whole"
        ? "Skriv ett heltal utan decimaler."
        : "Skriv bara talet, med decimalkomma och utan enhet.",
  }),
  "number-as-text": ({ found, more = 0 }, { column }) => ({
    what: `Talet ”${found}” i ${column} är skrivet som text${furtherCells(more)}.`,
    why: "Det har lästs som ett tal här, men formler i arbetsboken kan hoppa över det.",
    action:
      more === 0
        ? "Markera cellen, klicka på varningstecknet bredvid den och välj Konvertera till tal, eller skriv om talet."
        : "Markera kolumnens celler och välj Text till kolumner under Data och sedan Slutför.",
  }),
  "not-a-year": ({ found }, words) => ({
    what: whatIsUnread(words, `I ${words.column} står ”${found}”, som inte är ett årtal.`),
    why: becauseUnread(words),
    action: "Skriv året med fyra siffror, till exempel 2027.",
  }),
  "not-a-period": ({ found }, words) => ({
    what: whatIsUnread(words, `I ${words.column} står ”${found}”, som inte är en period.`),
    why: becauseUnread(words),
    action: "Skriv 2026 för helår, 2026-08 för en månad, 2026-T2 för ett tertial eller 2026-Q3 för ett kvartal.",
  }),
  "not-a-date": ({ found }, words) => ({
    what: whatIsUnread(words, `I ${words.column} står ”${found}”, som inte är ett datum.`),
    why: becauseUnread(words),
    action: "Skriv datumet som 2026-08-31.",
  }),
  "not-a-flag": ({ found }, words) => ({
    what: whatIsUnread(words, `I ${words.column} står ”${found}”. Kolumnen tar bara ja eller nej.`),
    why: becauseUnread(words),
    action: "Skriv ja eller nej.",
  }),
  "not-an-age": ({ found }, words) => ({
    what: whatIsUnread(
      words,
      `I ${words.column} står ”${found}”, som inte är en ålder.${isDateSerial(found) ? " Excel har troligen gjort om ett spann som 1-5 till ett datum." : ""}`,
    ),
    why: becauseUnread(words),
    action: isDateSerial(found)
      ? "Ge kolumnen formatet Text och skriv åldern igen: 7, 1–5 eller 90–."
      : "Skriv en ålder (7), ett spann (1–5) eller uppåt öppet (90– eller 100+).",
  }),
  "not-in-list": ({ found, allowed, closest }, words) => ({
    what: whatIsUnread(
      words,
      `I ${words.column} står ”${found}”, som inte finns bland orden i kolumnen.${closest === undefined ? "" : ` Menar du ${closest}?`}`,
    ),
    why: becauseUnread(words),
    action: `Välj ett av orden: ${allowed.join(", ")}.`,
  }),
  "out-of-range": ({ found, min, max }, words) => ({
    what: whatIsUnread(words, `I ${words.column} står ${words.value(found)}, ${limits(words, min, max)}.`),
    why: becauseUnread(words),
    action:
      words.kind === "percent"
        ? `Skriv värdet med procenttecken${words.example === undefined ? "" : `, till exempel ${words.example}`}.`
        : "Kontrollera värdet och dess tecken.",
  }),
};

function furtherCells(more: number): string {
  if (more === 0) return "";
  return more === 1 ? ", och en cell till i kolumnen" : `, och ${more} celler till i kolumnen`;
}

function isDateSerial(found: string): boolean {
  return Number(found) > OLDEST_AGE;
}

function limits(words: FindingWords, min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined)
    return `men värdet ska ligga mellan ${words.value(min)} och ${words.value(max)}`;
  if (min !== undefined) return `men värdet får inte vara mindre än ${words.value(min)}`;
  return `men värdet får inte vara större än ${max === undefined ? "" : words.value(max)}`;
}
