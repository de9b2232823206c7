import type { PlausibilityFacts } from "../../../domain/plausibilityFacts";
import type { FindingTexts } from "../findingText";
import { rowWords } from "../rowWords";

/** What looks like a known accident. Each says what it costs, and that it may be meant. */
export const plausibilityTexts: FindingTexts<keyof PlausibilityFacts> = {
  "last-year-value-left": ({ name, year, found, row, change }, words) => ({
    what: `${words.column} för ${name} är ${words.value(found)} ${year}, exakt som året före ${inCell(words.cellInRow(row), row)}, fast index är ${words.number(change * 100)}\u00a0%.`,
    why: "Ett värde som blivit kvar från året före gör att ramen tappar hela uppräkningen, och felet följer med till åren efter.",
    action: `Skriv beloppet för ${year}. Är det oförändrat med avsikt: ignorera med motivering.`,
  }),
  "subtotal-counted": ({ name, found, rows }, words) => ({
    what:
      found === undefined
        ? `Raden ”${name}” i ${words.table} ser ut att vara en summa av andra rader.`
        : `${name} har ${words.value(found)}, på kronan summan av ${words.list(rowWords(rows, words, { row: "rad", more: moreRows }))}.`,
    why: "Står delarna och deras summa i samma tabell räknas pengarna två gånger.",
    action: "Ta bort summaraden, eller lägg den utanför tabellen. Är den ingen summa: ignorera med motivering.",
  }),
  "accumulated-summed": ({ name, year, found, periods, last }, { column, value, number }) => ({
    what: `${column} för ${name} är ${value(found)} ${year}, summan av ${number(periods)} värden som vart och ett redan innehåller månaderna före.`,
    why: "Värden till och med en period går inte att lägga ihop: samma månader räknas då flera gånger.",
    action: `Skriv värdet för årets sista period, ${value(last)}, eller årets slutliga värde.`,
  }),
  "constant-among-formulas": ({ rows, formulas }, words) => ({
    what: `${words.column} i ${words.table} är formler i ${words.number(formulas)} celler, men ett inskrivet tal i ${words.list(rowWords(rows, words, { row: "rad", more: moreCells }))}.`,
    why: "Ett tal som skrivits över en formel följer inte med när underlaget ändras, och det syns inte på utskriften.",
    action: "Kopiera formeln till cellen. Ska talet stå fast: ignorera med motivering.",
  }),
  "magnitude-mixed": ({ name, found, usual, times, rows }, words) => ({
    what: `${words.column} för ${name} är ${words.value(found)}${also(rows)}, ungefär ${words.number(times)} gånger ${isLarger(found, usual) ? "större" : "mindre"} än det vanliga, ${words.value(usual)}.`,
    why: "Så blir det när kr, tkr och mnkr blandas, och då är varje summa som beloppet ingår i fel.",
    action: "Skriv beloppet i samma enhet som de andra. Stämmer det ändå: ignorera med motivering.",
  }),
  "sign-mixed": ({ name, found, usual, rows }, words) => ({
    what: `${words.column} för ${name} är ${words.value(found)}${also(rows)}, med motsatt tecken mot det vanliga, ${words.value(usual)}.`,
    why: "Nettokostnader skrivs med plus, och intäkter i Finansiering också. Ett omvänt tecken gör underskott till överskott, och summan fel med dubbla beloppet.",
    action: "Byt tecken på beloppet. Är intäkterna verkligen större än kostnaderna: ignorera med motivering.",
  }),
  "age-class-missing": ({ year, from, to }, { table, ages }) => ({
    what: `${table} saknar ${ages(from, to)} ${year}.`,
    why: "De som är i de åldrarna räknas inte in i befolkningen. Då blir priser per invånare och kommande volymer fel.",
    action: `Lägg till en rad för ${ages(from, to)} ${year}, eller rätta åldrarna på raderna bredvid.`,
  }),
  "age-classes-shared": ({ year, from, to }, { table, ages }) => ({
    what: `Åldersklassen ${ages(from, to)} ${year} överlappar en annan i ${table}.`,
    why: "De som finns i båda klasserna räknas två gånger i befolkningen.",
    action: "Rätta åldrarna så att varje ålder står i en enda klass.",
  }),
  "age-between-groups": ({ from, to, below, above }, { table, ages }) => ({
    what: `Ingen målgrupp i ${table} räknar ${ages(from, to)}, mellan ${below} och ${above}.`,
    why: "De som är i de åldrarna ger ingen ram, fast de finns i Befolkning. Ramen blir för låg utan att något annat säger det.",
    action: `Rätta åldrarna för ${below} eller ${above}. Ska åldern inte räknas: ignorera med motivering.`,
  }),
  "effect-out-of-scale": ({ unit, found, against, usual }, words) => ({
    what:
      against === "frame"
        ? `${words.column} för ${unit} är ${words.value(found)}, mer än enhetens hela ram, ${words.value(usual)}.`
        : `${words.column} för ${unit} är ${words.value(found)}, tusentals gånger underskottet i enhetens prognos, ${words.value(usual)}.`,
    why: "Så blir det när effekten skrivs i kr fast beloppen är i tkr. Då ser underskottet täckt ut utan att vara det.",
    action: "Skriv effekten i samma enhet som de andra beloppen. Stämmer den ändå: ignorera med motivering.",
  }),
  "ambition-out-of-scale": ({ service, year, found, usual }, words) => ({
    what: `${words.column} för ${service} ${year} är ${words.value(found)}, mot verksamhetens hela ram utan ambitioner, ${words.value(usual)}.`,
    why: "Så blir det när ambitionen skrivs i kr fast ramarna är i tkr. Då är ramen fel, och varje summa som den ingår i.",
    action: "Skriv beloppet i samma enhet som ramarna. Stämmer det ändå: ignorera med motivering.",
  }),
  "measure-starts-later": ({ measure, year, from }, { header }) => ({
    what: `${measure ?? "Åtgärden"} startar ${from}, men effekten räknas ${year}.`,
    why: "En åtgärd som inte har börjat täcker inget underskott. Prognosen ser ut att få lämnas in fast den inte får det.",
    action: `Rätta ${header("measures", "starts")} eller ${header("measures", "year")}. Ger den effekt redan ${year}: ignorera med motivering.`,
  }),
  "ignored-without-reason": ({ name }, { table, header }) => ({
    what: `Raden om ”${name}” i ${table} saknar motivering.`,
    why: "Ett fynd ignoreras bara när det går att se varför, så det visas ändå.",
    action: `Fyll i ${header("ignoredFindings", "reason")}, eller ta bort raden.`,
  }),
};

function inCell(cell: string | undefined, row: number): string {
  return cell === undefined ? `på rad ${row}` : `i ${cell}`;
}

const moreRows = (count: number) => `${count} rader till`;
const moreCells = (count: number) => `${count} celler till`;

function also(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  return rows.length === 1 ? " (och likadant på en rad till)" : ` (och likadant på ${rows.length} rader till)`;
}

function isLarger(found: number, usual: number): boolean {
  return Math.abs(found) > Math.abs(usual);
}
