/** Every view there is. What each is called is in `texts.views`. */
export const VIEWS = [
  "unit",
  "collection",
  "summary",
  "frames",
  "bridge",
  "followUp",
  "goals",
  "findings",
  "reports",
  "rangeLights",
  "scenarios",
  "versions",
  "explain",
  "glossary",
] as const;

export type View = (typeof VIEWS)[number];

/** How the menu groups the views that are not tabs, in its order. Every view is in one group. */
export const VIEW_GROUPS = [
  { group: "standing", views: ["unit", "summary", "collection", "followUp", "goals", "findings", "explain"] },
  { group: "planning", views: ["frames", "bridge", "scenarios"] },
  { group: "keeping", views: ["reports", "rangeLights", "versions", "glossary"] },
] as const satisfies readonly { readonly group: string; readonly views: readonly View[] }[];
