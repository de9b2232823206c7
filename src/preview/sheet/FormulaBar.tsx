import type { ReactElement } from "react";
import { getCell } from "../../host/model/cells";
import type { Cell } from "../../host/model/workbook";
import { handleEditorKey } from "../grid/CellEditor";
import type { SheetController } from "../grid/SheetController";
import { editText } from "../input/editText";
import { NameBox } from "./NameBox";

/** Address of the selection, and what the active cell holds: its formula in English, or its value as typed. */
export function FormulaBar({ controller }: { controller: SheetController }): ReactElement {
  const { view, selection, editing } = controller;
  const { row, column } = selection.active;
  const cell = getCell(view.sheet, row, column);
  const held = editText(cell, view.formatAt(row, column).numberFormat, view.workbook.date1904);
  return (
    <div className="formula-bar" data-region="formula">
      <NameBox controller={controller} />
      <span className="formula-sign" aria-hidden="true">
        fx
      </span>
      <input
        className="formula-input"
        aria-label="Cellens innehåll. Formler skrivs på engelska, som =SUM(B2:B9)."
        title="Formler skrivs på engelska, som =SUM(B2:B9) och =IF(A1>0,1,0)"
        placeholder="Formler på engelska: =SUM(B2:B9)"
        spellCheck={false}
        autoComplete="off"
        value={editing?.text ?? held}
        onFocus={() => {
          if (editing === undefined) controller.begin(selection.active, undefined, "bar");
        }}
        onChange={(event) => controller.change(event.currentTarget.value)}
        onBlur={() => {
          if (editing?.place === "bar") controller.commit();
        }}
        onKeyDown={(event) => {
          if (editing !== undefined) handleEditorKey(controller, editing, event);
        }}
      />
      {isUnknownName(cell) ? (
        <p className="formula-hint" role="note">
          #NAMN? – formler skrivs på engelska här: =SUM(…), =IF(…), =AVERAGE(…), med komma mellan delarna.
        </p>
      ) : null}
    </div>
  );
}

function isUnknownName(cell: Cell | undefined): boolean {
  const value = cell?.value;
  return cell?.formula !== undefined && typeof value === "object" && value?.error === "#NAME?";
}
