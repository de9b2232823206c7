import type { Texts } from "./texts";

/** The views' names in Swedish. */
export const swedishViews: Pick<Texts, "views" | "viewGroups"> = {
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
  viewGroups: { standing: "Läge", planning: "Planera", keeping: "Underlag" },
};
