import type { ActivityState } from "../../domain/goalRows";
import type { ModelWords } from "../../domain/models/steeringModel";
import type { Trend } from "../../domain/outcome";

/** The words of Mål: the tree of goals and what stands on its lines. */
export interface GoalsTexts {
  readonly tree: string;
  /** How the tree is used with a keyboard. */
  readonly keys: string;
  readonly filter: (words: ModelWords) => string;
  readonly wholeMunicipality: string;
  readonly expandAll: string;
  readonly collapseAll: string;
  /** Where no light passes through a link (T1.3-a). */
  readonly notRolledUp: string;
  readonly noneOfUnit: string;
  readonly showMore: (left: string) => string;
  readonly globalGoals: (numbers: string) => string;
  readonly toFinding: string;
  readonly hole: HoleTexts;
  readonly circle: string;
  readonly unused: string;
  readonly unusedRow: (row: string) => string;
  readonly loose: string;
  readonly assessed: string;
  readonly computed: (word: string) => string;
  readonly quality: string;
  readonly success: string;
  readonly activity: string;
  readonly state: Readonly<Record<ActivityState, string>>;
  readonly ends: (day: string) => string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly noTarget: string;
  readonly notMeasured: string;
  readonly trend: Readonly<Record<Trend, string>>;
}

/** A hole in the chain of goals, in words. */
export interface HoleTexts {
  readonly noParent: string;
  readonly parentBelongs: (types: string) => string;
  readonly parentUnknown: (found: string) => string;
  readonly parentUnread: (found: string) => string;
  readonly notAbove: (parent: string) => string;
  readonly skipped: (types: string) => string;
  readonly noType: string;
  readonly typeUnknown: (found: string) => string;
  readonly noContribution: string;
  readonly noIndicator: string;
  readonly noActivity: string;
}
