import type { Target } from "../../domain/explain/step";
import { readTables } from "../../excel/readTables";
import { selectedCell } from "../../excel/selectedCell";
import { type Session, withWorkbook } from "../../excel/session";
import { buildExplanation } from "../../reports/explanation/buildExplanation";
import { reportContext } from "../../reports/parts/reportContext";
import { parseCell } from "../../sheets/place/parseCell";
import type { CellRef } from "../../sheets/tableData";
import { isContractTable, isLightColumn } from "../../sheets/tableRequest";
import type { Language } from "../../text/pane/textsFor";
import type { CreatedReports, CreateReportsOptions } from "../createReports";
import { type ExplainAsked, type Explained, placeKey } from "./explained";
import { type CellAsked, explainIn } from "./explainIn";

/** What can be explained. Every promise may reject with a `WorkbookError`. */
export interface ExplainServices {
  explain(asked: ExplainAsked, language: Language): Promise<Explained>;
  /** Makes the explanation of a result a sheet. Undefined where the result is not there any more. */
  toSheet(target: Target): Promise<CreatedReports | undefined>;
}

/** The services on the workbook that Office.js is connected to. `makeReports` makes sheets, and remembers what takes them back. */
export function explainServices(
  makeReports: (options: CreateReportsOptions) => Promise<CreatedReports>,
): ExplainServices {
  return {
    explain: (asked, language) => withWorkbook((session) => explainCell(session, asked, language)),
    toSheet: async (target) => {
      const explained = await withWorkbook((session) => explainCell(session, { kind: "target", target }, "sv"));
      if (explained.kind !== "explained") return undefined;
      const { explanation, address, addresses } = explained;
      const addressOf = (place: Parameters<typeof placeKey>[0]) => addresses.get(placeKey(place));
      return makeReports({
        build: (source) => [buildExplanation(reportContext(source), { explanation, address, addressOf })],
      });
    },
  };
}

/** Explains a cell of the workbook of a session. Three round trips for the selected cell, two for others. */
export async function explainCell(session: Session, asked: ExplainAsked, language: Language): Promise<Explained> {
  const wanted = await cellOf(session, asked);
  const tables = await readTables(session, { isWanted: isContractTable, isLight: isLightColumn });
  return explainIn(tables, wanted, language);
}

async function cellOf(session: Session, asked: ExplainAsked): Promise<CellAsked> {
  if (asked.kind === "target") return { target: asked.target };
  const at: CellRef =
    asked.kind === "selected" ? await selectedCell(session) : { sheet: asked.sheet, ...parseCell(asked.cell) };
  return { at };
}
