import type { FindingTexts } from "../findingText";

const WHO_DECIDES = "Politiken beslutar vad som ska uppnås och när. Tjänstepersoner beslutar hur det görs och av vem.";

/** What a goal lacks: its measure, its activities, and those who gave it, got it and decided it. */
export const goalPartTexts: FindingTexts<
  | "goal-without-indicator"
  | "goal-without-activity"
  | "goal-without-unit"
  | "goal-without-giver"
  | "goal-without-recipient"
  | "goal-without-analysis"
  | "goal-decided-by-official"
  | "activity-decided-by-politicians"
> = {
  "goal-without-indicator": ({ goal }, { name, header }) => ({
    what: `Målet ${goal} har ingen indikator.`,
    why: "Utan indikator går det inte att följa upp om målet nås.",
    action: `Lägg till en indikator i ${name("indicators")} och skriv ${goal} i kolumnen ${header("indicators", "belongsTo")}.`,
  }),
  "goal-without-activity": ({ goal }, { name, header }) => ({
    what: `Målet ${goal} har inga aktiviteter.`,
    why: "Aktiviteterna säger hur målet ska nås.",
    action: `Lägg till minst en aktivitet i ${name("activities")} och skriv ${goal} i kolumnen ${header("activities", "goal")}.`,
  }),
  "goal-without-unit": ({ goal }, { name, header }) => ({
    what: `Målet ${goal} har ingen enhet.`,
    why: "Då är det oklart vem som ansvarar för målet, och det kommer inte med bland någon enhets mål.",
    action: `Fyll i ${header("goals", "unit")} i ${name("goals")}, skriven som i ${name("units")}.`,
  }),
  "goal-without-giver": ({ goal }, { name, header }) => ({
    what: `Målet ${goal} saknar uppdragsgivare.`,
    why: "Då går det inte att se vem som har gett målet och vem som ska få veta hur det går.",
    action: `Fyll i ${header("goals", "giver")} i ${name("goals")}, till exempel Kommunfullmäktige.`,
  }),
  "goal-without-recipient": ({ goal }, { name, header }) => ({
    what: `Målet ${goal} är inte riktat till någon mottagare.`,
    why: "Då är ingen utpekad att arbeta med målet och rapportera tillbaka.",
    action: `Fyll i ${header("goals", "recipient")} i ${name("goals")}.`,
  }),
  "goal-without-analysis": ({ goal }, { name, header }) => ({
    what: `Målet ${goal} hänvisar inte till någon analys.`,
    why: "Då syns inte varför just det målet är prioriterat.",
    action: `Skriv i kolumnen ${header("goals", "analysis")} i ${name("goals")} vilken nulägesanalys eller omvärldsanalys målet bygger på.`,
  }),
  "goal-decided-by-official": ({ goal, decidedBy }, { name, header }) => ({
    what: `Målet ${goal} är beslutat av ${decidedBy}, som varken är ett politiskt organ eller överordnad målets enhet.`,
    why: WHO_DECIDES,
    action: `Låt ett politiskt organ eller en överordnad besluta målet och skriv vem i ${header("goals", "decidedBy")} i ${name("goals")}, eller rätta ${header("units", "kind")} för ${decidedBy} i ${name("units")}.`,
  }),
  "activity-decided-by-politicians": ({ activity, decidedBy }, { name, header }) => ({
    what: `Aktiviteten ${activity} är beslutad av ${decidedBy}, som är ett politiskt organ.`,
    why: WHO_DECIDES,
    action: `Låt en tjänsteperson besluta aktiviteten och skriv befattningen i ${header("activities", "decidedBy")} i ${name("activities")}, eller rätta ${header("units", "kind")} för ${decidedBy} i ${name("units")}.`,
  }),
};
