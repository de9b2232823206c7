import type { PlanPart } from "../../../domain/checkFacts";
import type { FindingText, FindingTexts } from "../findingText";
import type { FindingWords } from "../findingWords";
import { MISSION_PARTS } from "./partWords";

/** Basic missions, plans and the documents they rest on. */
export const planTexts: FindingTexts<
  | "mission-missing"
  | "mission-incomplete"
  | "plan-without"
  | "plan-perspectives-missing"
  | "indicator-perspectives-missing"
  | "steering-document-expired"
> = {
  "mission-missing": ({ unit }, { name }) => ({
    what: `Grunduppdraget för ${unit} är inte beskrivet.`,
    why: "Grunduppdraget säger vad enheten är till för, vad som styr den och vilka den arbetar med.",
    action: `Lägg till en rad för ${unit} i ${name("missions")}.`,
  }),
  "mission-incomplete": ({ unit, missing }, { name, header, list }) => ({
    what: `Beskrivningen av grunduppdraget för ${unit} saknar ${list(missing.map((part) => MISSION_PARTS[part]))}.`,
    why: "Den som läser får då inte hela bilden av enhetens uppdrag.",
    action: `Fyll i ${list(missing.map((part) => header("missions", part)))} för ${unit} i ${name("missions")}.`,
  }),
  "plan-without": ({ unit, part }, words) => PLAN_PARTS[part](unit, words),
  "plan-perspectives-missing": ({ unit, missing }, { name, header, list }) => ({
    what: `Faktorerna för ${unit} täcker inte ${perspectives(missing)} ${list(missing)}.`,
    why: "En plan som lämnar ett perspektiv obevakat är inte i balans.",
    action: `Lägg till en faktor i ${name("factors")} för varje perspektiv som saknas, eller fyll i ${header("factors", "perspective")} för dem som finns.`,
  }),
  "indicator-perspectives-missing": ({ unit, missing }, { name, header, list }) => ({
    what: `Indikatorerna för ${unit} täcker inte ${perspectives(missing)} ${list(missing)}.`,
    why: "Det som inte mäts syns inte i uppföljningen.",
    action: `Lägg till indikatorer i ${name("indicators")} för mål eller faktorer i de perspektiv som saknas, eller fyll i ${header("goals", "perspective")} i ${name("goals")} och ${name("factors")}.`,
  }),
  "steering-document-expired": ({ document, validTo }, { name, header, day }) => ({
    what: `Styrdokumentet ”${document}” gällde till och med den ${day(validTo)}.`,
    why: "Planer och grunduppdrag ska vila på det som gäller nu.",
    action: `Ersätt det med det som gäller nu i ${name("steeringDocuments")}, eller rätta ${header("steeringDocuments", "validTo")} om det är förlängt.`,
  }),
};

/** Each part of a plan stands in a table of its own. */
const PLAN_PARTS: {
  readonly [P in PlanPart]: (unit: string, words: FindingWords) => FindingText;
} = {
  documents: (unit, { name, header }) => ({
    what: `Planen för ${unit} hänvisar inte till något styrdokument.`,
    why: "Då syns inte vilka beslut och lagar planen vilar på.",
    action: `Lägg till styrdokumenten i ${name("steeringDocuments")}, med ${unit} i kolumnen ${header("steeringDocuments", "unit")}.`,
  }),
  factors: (unit, { name, header }) => ({
    what: `Planen för ${unit} har inga faktorer.`,
    why: "Faktorerna säger vad som är avgörande för att lyckas.",
    action: `Lägg till faktorerna i ${name("factors")}, med ${unit} i kolumnen ${header("factors", "unit")}.`,
  }),
  indicators: (unit, { name, header }) => ({
    what: `Planen för ${unit} har inga indikatorer.`,
    why: "Utan indikatorer går det inte att se om verksamheten är på väg åt rätt håll.",
    action: `Lägg till indikatorer i ${name("indicators")} och skriv id för ett mål eller en faktor hos ${unit} i kolumnen ${header("indicators", "belongsTo")}.`,
  }),
  activities: (unit, { name, header }) => ({
    what: `Planen för ${unit} har inga aktiviteter.`,
    why: "Aktiviteterna säger vad som ska göras för att nå målen.",
    action: `Lägg till aktiviteter i ${name("activities")} och skriv id för ett mål hos ${unit} i kolumnen ${header("activities", "goal")}.`,
  }),
};

function perspectives(missing: readonly string[]): string {
  return missing.length === 1 ? "perspektivet" : "perspektiven";
}
