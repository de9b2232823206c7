import type { Refusal } from "../../run/versions/planRecorded";
import { tableName } from "../../sheets/contract/names";
import type { Formats } from "../../text/pane/formats";
import type { VersionsTexts } from "../../text/pane/versionsTexts";

/** Why nothing was recorded, and what to do about it. */
export function refusalWords(refusal: Refusal, texts: VersionsTexts, formats: Pick<Formats, "count" | "list">): string {
  if (refusal.kind === "notCurrent") return texts.notCurrent(formats.count(refusal.cells));
  if (refusal.kind !== "obstacle") return texts.refused[refusal.kind];
  const { table, obstacle } = refusal;
  const name = tableName(table);
  switch (obstacle.kind) {
    case "protected":
      return texts.obstacle.protected(name, obstacle.sheet);
    case "merged":
      return texts.obstacle.merged(name, obstacle.address);
    case "columns":
      return texts.obstacle.columns(name, formats.list(obstacle.headers));
  }
}
