/** The views that have tabs, in the order of their tabs. */
export const VIEWS = ["summary", "frames", "followUp", "goals", "findings"] as const;

export type TabView = (typeof VIEWS)[number];

/** What the menu leads to: no tabs, but a way back. */
export type MenuView = "glossary" | "reports";

export type View = TabView | MenuView;

/** True for a view that has a tab. */
export function isTabView(view: View): view is TabView {
  return VIEWS.some((one) => one === view);
}
