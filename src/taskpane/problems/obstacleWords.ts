import type { TableKey } from "../../domain/source";
import { tableName } from "../../sheets/contract/names";
import type { AppendObstacle } from "../../sheets/writing/appendObstacle";
import type { ObstacleTexts } from "../../text/pane/obstacleTexts";

/** Why rows can not be written in a table, and what to do about it. */
export function obstacleWords(obstacle: AppendObstacle, table: TableKey, texts: ObstacleTexts): string {
  const name = tableName(table);
  switch (obstacle.kind) {
    case "protected":
      return texts.protected(name, obstacle.sheet);
    case "merged":
      return texts.merged(name, obstacle.address);
    case "columns":
      return texts.columns(name, obstacle.headers.join(", "));
  }
}
