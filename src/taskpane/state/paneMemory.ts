import type { ReportId } from "../../sheets/report/reportSheet";

/** What the user has chosen in views, kept while the pane is open. Written to by the views themselves; shows nothing by itself. */
export interface PaneMemory {
  /** The branches of the goal tree that are open; undefined until one has been opened or closed. */
  openGoals?: ReadonlySet<string>;
  goalUnit?: string;
  reports?: ReadonlySet<ReportId>;
  reportUnit?: string;
}
