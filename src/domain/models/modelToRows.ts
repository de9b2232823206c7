import type { Citation } from "../rule";
import type { ModelRowContent } from "./modelRowContent";
import { PART_FORMATS } from "./partFormats";
import type { SteeringModel } from "./steeringModel";

export const RULE: Citation = ["WB"];

/**
 * A steering model as the rows of Styrmodell: read back over any base, they give the same model apart from its terms, to
 * which the base's are added. The columns are described in `PART_FORMATS`, one file a part.
 *
 * @example modelToRows(STEERING_MODELS.lerum)[0] // { part: "level", name: "Kommunfullmäktige", … }
 */
export function modelToRows(model: SteeringModel): readonly ModelRowContent[] {
  return PART_FORMATS.flatMap(({ write }) => write(model));
}
