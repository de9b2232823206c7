import type { ReckoningFacts } from "../../../../src/domain/checkFacts";
import type { Samples } from "./sample";

/** What holds whatever the model: the law, the organisation, the model's own table. */
export const reckoningSamples: Samples<keyof ReckoningFacts> = {
  "unit-cycle": { facts: { unit: "Skola" }, what: "Skola är överordnad sig själv i Organisation." },
  "risk-limits-reversed": {
    facts: { yellow: 9, red: 4 },
    what: "Riskgräns röd är 4, mindre än Riskgräns gul som är 9.",
  },
  "model-row-unreadable": {
    facts: { found: "kanske", allowed: ["Fel", "Råd", "Av"] },
    what: "”kanske” i Mål går inte att läsa.",
  },
  "model-table-unused": {
    facts: { model: "Tranemo" },
    what: "Tabellen Styrmodell används inte, eftersom Styrmodell i Inställningar är Tranemo.",
  },
  "financial-goal-target-missing": {
    facts: { goal: "FM1", year: 2027 },
    what: "Det finansiella målet FM1 saknar målvärde för 2027.",
  },
  "budget-not-balanced": {
    facts: { year: 2027, revenues: 812400, costs: 815000 },
    what: "Budgeten 2027 har intäkter på 812 400 tkr och kostnader på 815 000 tkr.",
  },
  "plan-years-too-few": {
    facts: { years: 2, least: 3 },
    what: "Antal år är 2, men planen för ekonomin ska omfatta minst 3 år.",
  },
  "annual-report-after-april": {
    facts: { date: "2027-04-30" },
    what: "Årsredovisningen är planerad till den 30 april 2027.",
  },
  "balance-year-gap": { facts: { year: 2024 }, what: "Balanskrav saknar 2024." },
  "balance-not-computed": {
    facts: {},
    what: "Det går inte att följa om kommunens underskott har återställts.",
  },
  "balance-not-restored": {
    facts: { year: 2022, dueYear: 2025, remaining: 4500 },
    what: "Kommunen har kvar 4 500 tkr av det negativa balanskravsresultatet 2022, som skulle vara återställt 2025.",
  },
  "balance-exemption-without-decision": {
    facts: { year: 2022 },
    what: "Undantaget för synnerliga skäl 2022 saknar beslut.",
  },
  "reserve-deposit-too-large": {
    facts: { year: 2026, deposited: 9000, most: 7500 },
    what: "Avsättningen till resultatreserven 2026 är 9 000 tkr, men får vara högst 7 500 tkr.",
  },
  "reserve-above-limit": {
    facts: { year: 2026, reserve: 45000, most: 40600 },
    what: "Resultatreserven är 45 000 tkr vid slutet av 2026, men får vara högst 40 600 tkr efter en avsättning.",
  },
  "reserve-overdrawn": {
    facts: { year: 2026, used: 9000, available: 7500 },
    what: "9 000 tkr har använts ur resultatreserven 2026, men där fanns bara 7 500 tkr.",
  },
};
