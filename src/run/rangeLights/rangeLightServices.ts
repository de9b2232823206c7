import { withWorkbook } from "../../excel/session";
import type { Snapshot } from "../../excel/snapshot";
import { takeBack } from "../../excel/takeBack";
import type { RangeRule } from "../../sheets/rangeLights/rangeLights";
import { colourSelection, previewSelection, type SelectionLights } from "./colourSelection";

/** Lights for cells of the user's own. */
export interface RangeLightServices {
  preview(rule: RangeRule): Promise<SelectionLights>;
  colour(rule: RangeRule): Promise<SelectionLights>;
  /** Takes the last colouring back; once. */
  undo(): Promise<void>;
}

/** `alone` keeps what writes from what else is under way. */
export function rangeLightServices(alone: <T>(work: () => Promise<T>) => Promise<T>): RangeLightServices {
  let last: Snapshot | undefined;
  return {
    preview: (rule) => previewSelection(rule),
    colour: (rule) =>
      alone(async () => {
        const { lights, before } = await colourSelection(rule);
        last = before ?? last;
        return lights;
      }),
    undo: () =>
      alone(async () => {
        if (last) await withWorkbook((session) => takeBack(session, last ? [last] : []));
        last = undefined;
      }),
  };
}
