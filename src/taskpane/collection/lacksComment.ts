import type { ForecastResult } from "../../domain/outcome";
import type { Workbook } from "../../domain/rows";

/** True when a forecast that is not green says nothing of why: its row of Uppföljning has no Kommentar. */
export function lacksComment({ at, status }: ForecastResult, { followUps }: Pick<Workbook, "followUps">): boolean {
  if (status === "green" || status === "grey") return false;
  const comment = followUps.find((row) => row.at.row === at.row)?.comment;
  return comment === undefined || comment.trim() === "";
}
