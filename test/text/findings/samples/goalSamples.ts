import type { CheckCode } from "../../../../src/domain/checkFacts";
import type { Samples } from "./sample";

/** The chain of goals, and what goals contribute to. */
export const goalSamples = {
  "goal-without-type": {
    facts: { goal: "M3", allowed: ["Övergripande mål", "Verksamhetsmål"] },
    what: "Målet M3 har ingen typ.",
  },
  "goal-type-unknown": {
    facts: { goal: "M3", found: "Delmål", allowed: ["Övergripande mål", "Verksamhetsmål"] },
    what: "Målet M3 har typen ”Delmål”, som inte finns i styrmodellen.",
  },
  "goal-without-parent": {
    facts: { goal: "M3", type: "Verksamhetsmål", above: ["Övergripande mål"] },
    what: "Målet M3 (Verksamhetsmål) är inte kopplat till något överordnat mål.",
  },
  "goal-parent-not-above": {
    facts: { goal: "Ö1", parent: "M3", type: "Övergripande mål", parentType: "Verksamhetsmål" },
    what: "Målet Ö1 (Övergripande mål) bidrar till målet M3 (Verksamhetsmål), som inte ligger på en högre nivå.",
  },
  "goal-level-skipped": {
    facts: { goal: "E4", parent: "Ö1", skipped: ["Nämndmål", "Verksamhetsmål"] },
    what: "Målet E4 bidrar direkt till målet Ö1 och går förbi nivåerna Nämndmål och Verksamhetsmål.",
  },
  "goal-without-contribution": {
    facts: { goal: "Ö2", below: ["Verksamhetsmål"] },
    what: "Inget annat mål bidrar till målet Ö2.",
  },
  "too-many-overall-goals": {
    facts: { count: 7, most: 5 },
    what: "Det finns 7 övergripande mål, fler än gränsen på 5.",
  },
  "goal-without-indicator": { facts: { goal: "M3" }, what: "Målet M3 har ingen indikator." },
  "goal-without-activity": { facts: { goal: "M3" }, what: "Målet M3 har inga aktiviteter." },
  "goal-without-unit": { facts: { goal: "M3" }, what: "Målet M3 har ingen enhet." },
  "goal-without-giver": { facts: { goal: "M3" }, what: "Målet M3 saknar uppdragsgivare." },
  "goal-without-recipient": { facts: { goal: "M3" }, what: "Målet M3 är inte riktat till någon mottagare." },
  "goal-without-analysis": { facts: { goal: "M3" }, what: "Målet M3 hänvisar inte till någon analys." },
  "goal-decided-by-official": {
    facts: { goal: "M3", decidedBy: "Rektor" },
    what: "Målet M3 är beslutat av Rektor, som varken är ett politiskt organ eller överordnad målets enhet.",
  },
  "activity-decided-by-politicians": {
    facts: { activity: "A1", decidedBy: "Kommunstyrelsen" },
    what: "Aktiviteten A1 är beslutad av Kommunstyrelsen, som är ett politiskt organ.",
  },
  "global-goals-not-chosen": {
    facts: { unit: "Skola" },
    what: "Inget mål för Skola pekar ut något av de globala målen.",
  },
  "global-goals-all-chosen": { facts: { unit: "Skola" }, what: "Målen för Skola pekar ut alla 17 globala mål." },
  "global-goal-unknown": {
    facts: { goal: "M3", found: "18" },
    what: "Målet M3 pekar ut det globala målet ”18”, som inte finns.",
  },
  "vision-areas-missing": {
    facts: { unit: "Skola", missing: ["Lärande", "Natur"] },
    what: "Inget mål för Skola hör till visionsområdena Lärande och Natur.",
  },
  "sustainability-unknown": {
    facts: { goal: "M3", found: "Grön", allowed: ["Ekologisk", "Ekonomisk", "Social"] },
    what: "Målet M3 har ”Grön” i kolumnen Hållbarhet, som inte är ett av orden där.",
  },
  "perspective-unknown": {
    facts: { found: "Personal", allowed: ["Medarbetare", "Ekonomi"] },
    what: "Perspektivet ”Personal” i Mål finns inte i styrmodellen.",
  },
} as const satisfies Partial<Samples<CheckCode>>;
