import type { Light } from "../../domain/light";
import type { ThresholdFault } from "../../domain/lights/valueLight";
import type { RangeRule } from "../../sheets/rangeLights/rangeLights";
import type { Advice } from "./advice";

/** The words of the view that colours a range of the user's own. */
export interface RangeLightsTexts {
  readonly intro: string;
  readonly rule: string;
  readonly better: string;
  readonly directions: Readonly<Record<RangeRule["direction"], string>>;
  readonly directionHints: Readonly<Record<RangeRule["direction"], string>>;
  readonly green: Readonly<Record<"higher" | "lower", string>>;
  readonly yellow: Readonly<Record<"higher" | "lower", string>>;
  readonly from: string;
  readonly to: string;
  readonly margin: string;
  readonly notANumber: string;
  readonly fault: Readonly<Record<ThresholdFault, string>>;
  readonly preview: string;
  readonly apply: string;
  readonly undo: string;
  readonly previewed: (address: string) => string;
  readonly applied: (address: string) => string;
  readonly undone: string;
  /** Of the lights that the preview or the colouring gave. */
  readonly lights: string;
  readonly left: (count: string) => string;
  readonly noLights: string;
  readonly ours: AdviceAbout<(tables: string) => string>;
  readonly severalAreas: Advice;
  readonly nothingSelected: Advice;
  readonly tooMany: AdviceAbout<(cells: string, most: string) => string>;
}

/** Advice whose second part names what it is about. */
interface AdviceAbout<Todo> {
  readonly title: string;
  readonly todo: Todo;
}

/** What the lights mean, wherever they are shown. */
export interface LegendTexts {
  readonly title: string;
  readonly meaning: Readonly<Record<Light, string>>;
  /** That colour is never alone. */
  readonly shapes: string;
}
