import type { ReportId } from "../../sheets/report/reportSheet";
import type { BridgeChoice } from "../bridge/bridgeSets";
import type { RuleFields } from "../rangeLights/ruleFields";
import type { ScenarioMemory } from "../scenarios/scenarioMemory";
import type { MeasureFields } from "../unit/measure/measureFields";
import type { VersionFields } from "../versions/KeepForm";
import type { WrittenMeasure } from "./paneState";

/** What the user has chosen in views, kept while the pane is open. Written to by the views themselves; shows nothing by itself. */
export interface PaneMemory {
  /** The branches of the goal tree that are open; undefined until one has been opened or closed. */
  openGoals?: ReadonlySet<string>;
  goalUnit?: string;
  reports?: ReadonlySet<ReportId>;
  reportUnit?: string;
  bridge?: BridgeChoice;
  /** The form of a new measure: for which unit, what is typed where something is, and whether it is shown. */
  measure?: { readonly unit: string; readonly fields: MeasureFields | undefined; readonly isOpen: boolean };
  /** What the user has been told of a written measure. */
  toldMeasure?: WrittenMeasure;
  /** Who let a finding be the last time. */
  ignoredBy?: string;
  /** True when Fynd is to have the focus as it is shown anew, since a finding was let be or shown again. */
  wasIgnoring?: boolean;
  /** The place that Förklara last told of, by `placeKey`. */
  explained?: string;
  /** What is tried in Scenarier, and what became of the last thing that was saved there. */
  scenarios?: ScenarioMemory;
  /** The rule that a range was last to be coloured by, as typed. */
  rangeRule?: RuleFields;
  /** What is typed in Versioner and not yet kept. */
  version?: VersionFields;
}
