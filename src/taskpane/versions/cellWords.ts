import type { TableKey } from "../../domain/source";
import type { KeptCell } from "../../domain/versions/keptBook";
import { columnKind } from "../../sheets/contract/names";
import type { Formats } from "../../text/pane/formats";

/** What a kept cell held, as its column shows it; `empty` for nothing. Texts stand as they were typed. */
export function cellWords(
  content: KeptCell,
  { table, column, empty }: { readonly table: TableKey; readonly column: string; readonly empty: string },
  formats: Pick<Formats, "amount" | "change" | "value">,
): string {
  if (typeof content === "string") return content.trim() === "" ? empty : content;
  if (typeof content === "boolean") return content ? "ja" : "nej";
  switch (columnKind(table, column)) {
    case "amount":
      return formats.amount(content);
    case "percent":
      return formats.change(content).replace("+", "");
    case "year":
      return String(content);
    default:
      return formats.value(content);
  }
}
