/** The pane's views, in the order of their tabs. */
export const VIEWS = ["summary", "frames", "followUp", "goals", "findings"] as const;

export type View = (typeof VIEWS)[number];
