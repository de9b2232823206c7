import type { Texts } from "./texts";

/** The views' names in Swedish. */
export const swedishViews: Pick<Texts, "assumptions" | "views" | "shortViews" | "viewGroups"> = {
  assumptions: "Tilläggets antaganden",
  views: {
    unit: "Min enhet",
    collection: "Insamling",
    summary: "Läget",
    frames: "Ramar",
    bridge: "Rambrygga",
    followUp: "Uppföljning",
    goals: "Mål",
    findings: "Fynd",
    reports: "Rapporter",
    scenarios: "Scenarier",
    rangeLights: "Färgsätt eget område",
    versions: "Versioner",
    explain: "Förklara",
    glossary: "Ordlista",
  },
  shortViews: { bridge: "Brygga", followUp: "Följ upp" },
  viewGroups: { standing: "Läge", planning: "Planera", keeping: "Underlag" },
};
