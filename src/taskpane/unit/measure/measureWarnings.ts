import { effectScale } from "../../../domain/checks/plausibility/effectScale";
import { startYear } from "../../../domain/checks/plausibility/measureStartsLater";
import type { Formats } from "../../../text/pane/formats";
import type { MeasureTexts } from "../../../text/pane/ownUnitTexts";
import { type MeasureFields, typedAmount } from "./measureFields";

/** What the form's amounts are held against; undefined where it is not known. */
export interface MeasureScale {
  readonly year: number;
  readonly frame: number | undefined;
  /** The deficit of the forecast, as a positive amount. */
  readonly need: number | undefined;
}

/** What looks like a slip, by field. It stops nothing: what is meant can be written. */
export type MeasureWarnings = Partial<Record<"effect" | "starts", string>>;

const STEPS = [1_000, 1_000_000] as const;

/** What looks wrong in a form that can be written all the same: an effect in kr for tkr (P-e), a start after the year (P-h). */
export function measureWarnings(
  fields: MeasureFields,
  { year, frame, need }: MeasureScale,
  { texts, formats }: { readonly texts: MeasureTexts; readonly formats: Formats },
): MeasureWarnings {
  const effect = typedAmount(fields.effect, formats.unit);
  const scale = effect === undefined ? undefined : effectScale({ effect, frame, need });
  const from = startYear(fields.starts);
  return {
    ...(effect !== undefined && scale && { effect: effectWarning(effect) }),
    ...(from !== undefined && from > year && { starts: texts.startsLater(String(from), String(year)) }),
  };

  function effectWarning(amount: number): string {
    const meant = STEPS.map((step) => amount / step).find((one) => one <= Math.abs(frame ?? 0)) ?? amount;
    const words = scale?.against === "frame" ? texts.aboveFrame : texts.aboveNeed;
    return words(formats.amount(amount), formats.amount(meant));
  }
}
