import type { Bridge } from "../bridge/bridge";
import type { Citation } from "../rule";
import type { VersionComparison } from "./compareVersions";
import type { FlawedVersion, Integrity } from "./integrity";

export const RULE: Citation = ["T3.2-c", "T3.2-d", "T3.2-e", "A-11"];

/** Two versions against each other, with their names, and what each change of a frame consists of. */
export interface NamedComparison extends VersionComparison {
  readonly before: string;
  /** Undefined for the workbook as it stands. */
  readonly after: string | undefined;
  /** The one unit that it is limited to; all when undefined. */
  readonly unit: string | undefined;
  /** Cells of the kept versions that could not be read, and are not in the comparison. */
  readonly unreadable: number;
  /** The worst of the two versions'; of a `lost` one the comparison is empty. */
  readonly integrity: Integrity;
  /** The versions that are not whole, to be told before all else. */
  readonly flaws: readonly FlawedVersion[];
  /** The bridges between the two, of every service and unit. */
  readonly bridges: readonly Bridge[];
}
