import type { AmountUnit } from "../../domain/settings";
import type { AssumptionChange } from "../../domain/versions/compareVersions";
import type { NamedComparison } from "../../domain/versions/namedComparison";
import { columnHeader, tableName } from "../../sheets/contract/names";
import type { ReportCell, ReportRow } from "../../sheets/report/reportSheet";
import { COMPARISON_WORDS } from "../../text/reports/comparisonWords";
import { words } from "../parts/cells";
import type { ReportContext } from "../parts/reportContext";
import { headingRows, note } from "../parts/rows";
import { headerRow } from "../parts/table";
import { comparedCell } from "./comparedCell";

const HEADERS = ["table", "row", "column", "before", "after"] as const;

/** Every cell of the assumptions that says something else, and the rows that came or went. */
export function assumptionRows({ workbook }: ReportContext, { assumptions }: NamedComparison): readonly ReportRow[] {
  const heading = headingRows("assumptions", COMPARISON_WORDS.assumptions);
  if (assumptions.length === 0) return [...heading, note("assumptions/empty", COMPARISON_WORDS.noAssumptions)];
  const unit = workbook.settings.amountUnit;
  const header = headerRow(
    "assumptions",
    HEADERS.map((key) => ({ header: COMPARISON_WORDS[key] })),
  );
  return [...heading, header, ...assumptions.flatMap((change) => rowsOf(change, unit))];
}

function rowsOf(change: AssumptionChange, unit: AmountUnit): readonly ReportRow[] {
  const { table, names, kind, row } = change;
  const about = [words(tableName(table)), words(names.map(String).join(" · "))];
  const key = (column: string) => `${table}:${kind}/${row}/${column}`;
  const cell = (column: string, content: Parameters<typeof comparedCell>[0]) =>
    comparedCell(content, { table, column, unit });
  if (change.kind === "changed") {
    const { column, before, after } = change;
    return [
      line(key(column), [...about, words(columnHeader(table, column)), cell(column, before), cell(column, after)]),
    ];
  }
  const first = line(key(""), [...about, words(COMPARISON_WORDS[change.kind])]);
  const cells = change.cells.map(([column, content]) => {
    const [before, after] =
      change.kind === "added" ? [words(""), cell(column, content)] : [cell(column, content), words("")];
    return line(key(column), [...about, words(columnHeader(table, column)), before, after]);
  });
  return [first, ...cells];
}

function line(key: string, cells: readonly ReportCell[]): ReportRow {
  return { key, kind: "row", cells };
}
