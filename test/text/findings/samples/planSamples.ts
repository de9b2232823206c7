import type { CheckCode } from "../../../../src/domain/checkFacts";
import type { Samples } from "./sample";

/** Missions, plans, indicators, assignments, steering measures, initiatives and risks. */
export const planSamples = {
  "mission-missing": { facts: { unit: "Skola" }, what: "Grunduppdraget för Skola är inte beskrivet." },
  "mission-incomplete": {
    facts: { unit: "Skola", missing: ["idea", "documents", "vision", "partners"] },
    what: "Beskrivningen av grunduppdraget för Skola saknar verksamhetsidé, styrdokument, vad visionen betyder och samarbetspartners.",
  },
  "plan-without": {
    facts: { unit: "Skola", part: "documents" },
    what: "Planen för Skola hänvisar inte till något styrdokument.",
  },
  "plan-perspectives-missing": {
    facts: { unit: "Skola", missing: ["Medarbetare"] },
    what: "Faktorerna för Skola täcker inte perspektivet Medarbetare.",
  },
  "indicator-perspectives-missing": {
    facts: { unit: "Skola", missing: ["Medarbetare", "Ekonomi"] },
    what: "Indikatorerna för Skola täcker inte perspektiven Medarbetare och Ekonomi.",
  },
  "steering-document-expired": {
    facts: { document: "Skolplan", validTo: "2025-12-31" },
    what: "Styrdokumentet ”Skolplan” gällde till och med den 31 december 2025.",
  },
  "indicator-not-described": {
    facts: { indicator: "I1", missing: ["method", "routine"] },
    what: "Indikatorn I1 saknar mätmetod och mätrutin.",
  },
  "indicator-without-periodicity": { facts: { indicator: "I1" }, what: "Indikatorn I1 saknar periodicitet." },
  "measurement-overdue": {
    facts: {
      indicator: "I1",
      period: { kind: "quarter", year: 2025, part: 4 },
      periodicity: "quarter",
      day: "2026-08-31",
    },
    what: "Indikatorn I1 ska mätas varje kvartal, men på avstämningsdagen den 31 augusti 2026 var den senaste mätningen från kvartal 4 2025.",
  },
  "factor-without-indicator": { facts: { factor: "K1" }, what: "Faktorn K1 har ingen indikator." },
  "assignment-without-giver": { facts: { assignment: "U1" }, what: "Uppdraget U1 saknar uppdragsgivare." },
  "assignment-without-recipient": {
    facts: { assignment: "U1" },
    what: "Uppdraget U1 är inte riktat till någon mottagare.",
  },
  "assignment-without-origin": {
    facts: { assignment: "U1" },
    what: "Uppdraget U1 kommer inte ur något politiskt mål.",
  },
  "assignment-without-measure": { facts: { assignment: "U1" }, what: "Uppdraget U1 saknar mått." },
  "assignment-without-report-day": {
    facts: { assignment: "U1" },
    what: "Uppdraget U1 har inget datum för återrapportering.",
  },
  "assignment-report-late": {
    facts: { assignment: "U1", due: "2026-03-31", day: "2026-08-31" },
    what: "Uppdraget U1 skulle ha återrapporterats senast den 31 mars 2026, men var inte det på avstämningsdagen den 31 augusti 2026.",
  },
  "child-assessment-missing": {
    facts: { what: "Färre vikarier" },
    what: "”Färre vikarier” i Mål rör barn, men hänvisar inte till någon prövning av barnets bästa.",
  },
  "steering-measure-without": {
    facts: { measure: "SÅ1", missing: ["decision", "decided", "documentation"] },
    what: "Styrningsåtgärden SÅ1 har kommit så långt att mer ska vara ifyllt. Det som saknas är Beslut, Beslutsdatum och Dokumentation.",
  },
  "initiative-incomplete": {
    facts: { initiative: "IN1", missing: ["state", "value"] },
    what: "Initiativet IN1 är inte helt beskrivet. Det som saknas är Läge och Värde.",
  },
  "risk-without-type": { facts: { risk: "R1" }, what: "Risken R1 saknar slag." },
  "risk-not-assessed": {
    facts: { risk: "R1", missing: ["probability", "consequence"] },
    what: "Risken R1 är inte värderad. Det som saknas är Sannolikhet och Konsekvens.",
  },
  "strategic-risk-without-factor": {
    facts: { risk: "R1" },
    what: "Den strategiska risken R1 är inte kopplad till någon faktor.",
  },
  "operational-risk-without-control": {
    facts: { risk: "R1" },
    what: "Den operativa risken R1 saknar kontrollmoment.",
  },
  "calendar-phase-missing": {
    facts: { phase: "followUp" },
    what: "Årshjul har ingen händelse i fasen Uppföljning.",
  },
  "calendar-event-missing": {
    facts: { event: "Budget i fullmäktige", kind: "budget", months: [5, 6] },
    what: "Händelsen ”Budget i fullmäktige” (maj och juni) finns inte i Årshjul.",
  },
  "calendar-event-late": {
    facts: { event: "Delårsrapport", date: "2026-09-30", day: "2026-10-31" },
    what: "Händelsen ”Delårsrapport” skulle vara klar den 30 september 2026, men var inte det på avstämningsdagen den 31 oktober 2026.",
  },
  "report-now": {
    facts: { unit: "Omsorg", period: { kind: "month", year: 2026, part: 8 }, deviation: -2000, limit: 1500 },
    what: "Prognosen för Omsorg i augusti 2026 visar ett underskott på 2 000 tkr. Rapportgräns är 1 500 tkr.",
  },
  "result-target-missed": {
    facts: { year: 2027, target: 10000, result: 8750 },
    what: "Budgeten 2027 ger resultatet 8 750 tkr, men resultatmålet är 10 000 tkr. 1 250 tkr saknas.",
  },
} as const satisfies Partial<Samples<CheckCode>>;
