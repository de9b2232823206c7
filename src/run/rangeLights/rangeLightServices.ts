import { withWorkbook } from "../../excel/session";
import type { Snapshot } from "../../excel/snapshot";
import { takeBack } from "../../excel/takeBack";
import type { RangeRule } from "../../sheets/rangeLights/rangeLights";
import { type Alone, createLastWrite } from "../lastWrite";
import { colourSelection, previewSelection, type SelectionLights } from "./colourSelection";

/** Lights for cells of the user's own. */
export interface RangeLightServices {
  preview(rule: RangeRule): Promise<SelectionLights>;
  colour(rule: RangeRule): Promise<SelectionLights>;
  /** Takes the last colouring back; once. */
  undo(): Promise<void>;
}

/** `alone` keeps what writes from what else is under way. */
export function rangeLightServices(alone: Alone): RangeLightServices {
  const last = createLastWrite(alone, (before: Snapshot) => withWorkbook((session) => takeBack(session, [before])));
  return {
    preview: (rule) => previewSelection(rule),
    colour: (rule) =>
      last.write(async () => {
        const { lights, before } = await colourSelection(rule);
        return { written: lights, before };
      }),
    undo: last.undo,
  };
}
