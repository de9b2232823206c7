import type { Refusal } from "../../run/versions/planRecorded";
import type { Formats } from "../../text/pane/formats";
import type { Texts } from "../../text/pane/texts";
import { obstacleWords } from "../problems/obstacleWords";

/** Why nothing was recorded, and what to do about it. */
export function refusalWords(
  refusal: Refusal,
  texts: Pick<Texts, "versions" | "obstacle">,
  formats: Pick<Formats, "count">,
): string {
  switch (refusal.kind) {
    case "notCurrent":
      return texts.versions.notCurrent(formats.count(refusal.cells));
    case "obstacle":
      return obstacleWords(refusal.obstacle, refusal.table, texts.obstacle);
    default:
      return texts.versions.refused[refusal.kind];
  }
}
