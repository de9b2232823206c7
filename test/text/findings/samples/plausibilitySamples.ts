import type { PlausibilityFacts } from "../../../../src/domain/plausibilityFacts";
import type { Samples } from "./sample";

/** What looks like an accident; without known cells, rows are named by their numbers. */
export const plausibilitySamples: Samples<keyof PlausibilityFacts> = {
  "last-year-value-left": {
    facts: { name: "Äldreomsorg", year: 2027, found: 8000, row: 3, change: 0.025 },
    what: "Id för Äldreomsorg är 8 000 2027, exakt som året före på rad 3, fast index är 2,5 %.",
  },
  "subtotal-counted": {
    facts: { name: "Omsorg", found: 15450, rows: [1, 2, 3, 4, 5, 6, 7] },
    what: "Omsorg har 15 450, på kronan summan av rad 1, rad 2, rad 3, rad 4, rad 5 och 2 rader till.",
  },
  "accumulated-summed": {
    facts: { name: "Omsorg", year: 2025, found: 45000, periods: 3, last: 22400 },
    what: "Id för Omsorg är 45 000 2025, summan av 3 värden som vart och ett redan innehåller månaderna före.",
  },
  "constant-among-formulas": {
    facts: { rows: [4, 9], formulas: 11 },
    what: "Id i Mål är formler i 11 celler, men ett inskrivet tal i rad 4 och rad 9.",
  },
  "magnitude-mixed": {
    facts: { name: "Omsorg", found: 45900000, usual: 45000, times: 1000, rows: [3] },
    what: "Id för Omsorg är 45 900 000 (och likadant på en rad till), ungefär 1 000 gånger större än det vanliga, 45 000.",
  },
  "sign-mixed": {
    facts: { name: "Teknik", found: 19800, usual: -20000, rows: [] },
    what: "Id för Teknik är 19 800, med motsatt tecken mot det vanliga, −20 000.",
  },
  "age-class-missing": { facts: { year: 2027, from: 7, to: 9 }, what: "Mål saknar 7–9 år 2027." },
  "age-classes-shared": {
    facts: { year: 2027, from: 5, to: 9 },
    what: "Åldersklassen 5–9 år 2027 överlappar en annan i Mål.",
  },
  "age-between-groups": {
    facts: { from: 6, to: 6, below: "Barn 1–5", above: "Elever 7–15" },
    what: "Ingen målgrupp i Mål räknar 6 år, mellan Barn 1–5 och Elever 7–15.",
  },
  "effect-out-of-scale": {
    facts: { unit: "Omsorg", found: 1250000, against: "frame", usual: 300000 },
    what: "Id för Omsorg är 1 250 000, mer än enhetens hela ram, 300 000.",
  },
  "ambition-out-of-scale": {
    facts: { service: "Bibliotek", year: 2027, found: 500000, usual: 33000 },
    what: "Id för Bibliotek 2027 är 500 000, mot verksamhetens hela ram utan ambitioner, 33 000.",
  },
  "measure-starts-later": {
    facts: { measure: "Färre vikarier", year: 2026, from: 2028 },
    what: "Färre vikarier startar 2028, men effekten räknas 2026.",
  },
  "ignored-without-reason": {
    facts: { name: "Tecken blandat" },
    what: "Raden om ”Tecken blandat” i Mål saknar motivering.",
  },
};
