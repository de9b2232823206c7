import type { AmountUnit } from "../../domain/settings";
import type { TableKey } from "../../domain/source";
import type { KeptCell } from "../../domain/versions/keptBook";
import { columnKind } from "../../sheets/contract/names";
import { serialDay } from "../../sheets/kinds/serialDay";
import type { ReportCell } from "../../sheets/report/reportSheet";
import { swedishDay } from "../../text/reports/swedishDay";
import { number, words } from "../parts/cells";
import { amountFormat, PERCENT, plainFormat, YEAR } from "../parts/numberFormats";

/** Where a kept cell stood, and the unit that its amounts are in. */
interface Standing {
  readonly table: TableKey;
  readonly column: string;
  readonly unit: AmountUnit;
}

/** What a kept cell held, shown as its column shows it; "–" for an empty one. */
export function comparedCell(content: KeptCell, { table, column, unit }: Standing): ReportCell {
  if (typeof content !== "number") return words(typeof content === "boolean" ? (content ? "ja" : "nej") : content);
  const kind = columnKind(table, column);
  if (kind === "year") return number(content, YEAR);
  if (kind === "percent") return number(content, PERCENT);
  const day = kind === "date" ? serialDay(content) : undefined;
  if (day !== undefined) return words(swedishDay(day));
  return number(content, kind === "amount" ? amountFormat(content, unit) : plainFormat(content));
}
