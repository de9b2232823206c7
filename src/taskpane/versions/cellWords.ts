import type { TableKey } from "../../domain/source";
import type { KeptCell } from "../../domain/versions/keptBook";
import { columnKind } from "../../sheets/contract/names";
import { serialDay } from "../../sheets/kinds/serialDay";
import type { Formats } from "../../text/pane/formats";
import type { VersionsTexts } from "../../text/pane/versionsTexts";

/** Where a kept cell stood. */
interface Standing {
  readonly table: TableKey;
  readonly column: string;
}

/** What a kept cell's content is put in words with. */
interface CellWording {
  readonly texts: Pick<VersionsTexts, "empty" | "flag">;
  readonly formats: Pick<Formats, "amount" | "change" | "value" | "day">;
}

/** What a kept cell held, as its column shows it. Texts stand as they were typed. */
export function cellWords(content: KeptCell, standing: Standing, { texts, formats }: CellWording): string {
  if (typeof content === "string") return content.trim() === "" ? texts.empty : content;
  if (typeof content === "boolean") return texts.flag[content ? "yes" : "no"];
  switch (columnKind(standing.table, standing.column)) {
    case "amount":
      return formats.amount(content);
    case "percent":
      return formats.change(content).replace("+", "");
    case "year":
      return String(content);
    case "date": {
      const day = serialDay(content);
      return day === undefined ? formats.value(content) : formats.day(day);
    }
    default:
      return formats.value(content);
  }
}
