import type { Texts } from "./texts";

/** The views' names in English. */
export const englishViews: Pick<Texts, "assumptions" | "views" | "shortViews" | "viewGroups"> = {
  assumptions: "The add-in's assumptions",
  views: {
    unit: "My unit",
    collection: "Collection",
    summary: "Status",
    frames: "Frames",
    bridge: "Frame bridge",
    followUp: "Follow-up",
    goals: "Goals",
    findings: "Issues",
    reports: "Reports",
    scenarios: "Scenarios",
    rangeLights: "Colour your own range",
    versions: "Versions",
    explain: "Explain",
    glossary: "Glossary",
  },
  shortViews: { bridge: "Bridge", followUp: "Follow-up" },
  viewGroups: { standing: "Status", planning: "Planning", keeping: "Records" },
};
