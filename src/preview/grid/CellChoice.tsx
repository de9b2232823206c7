import type { ReactElement } from "react";
import { getCell } from "../../host/model/cells";
import { listChoices, validationAt } from "../input/listChoices";
import { parseInput } from "../input/parseInput";
import { ChoiceList } from "./ChoiceList";
import { boxOf } from "./cellBox";
import type { SheetController } from "./SheetController";

export interface CellChoiceProps {
  readonly controller: SheetController;
  /** Opened by Alt and the down arrow; the button opens it too. */
  readonly isOpen: boolean;
  setOpen(isOpen: boolean): void;
}

/** The arrow beside an active cell whose rule is a list, and its words. */
export function CellChoice({ controller, isOpen, setOpen }: CellChoiceProps): ReactElement | null {
  const { view, selection, put } = controller;
  const { row, column } = selection.active;
  const rule = validationAt(view.sheet, selection.active)?.rule;
  const choices =
    rule?.kind === "list" && rule.inCellDropDown ? listChoices(view.workbook, view.sheet, rule) : undefined;
  if (choices === undefined) return null;
  const box = boxOf(view, selection.active);
  const format = view.formatAt(row, column);
  const choose = (choice: string): void => {
    setOpen(false);
    const input = parseInput(choice, format.numberFormat, view.workbook.date1904);
    put([{ row, column, input }]);
  };
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className="choice-button"
        aria-label="Visa valen"
        title="Visa valen (Alt + nedpil)"
        style={{ top: box.top, left: box.left + box.width, height: box.height }}
        onPointerDown={(event) => {
          event.preventDefault();
          event.stopPropagation();
          setOpen(!isOpen);
        }}
      />
      {isOpen ? (
        <div className="choice-place" style={{ top: box.top + box.height, left: box.left, minWidth: box.width }}>
          <ChoiceList
            choices={choices}
            current={String(getCell(view.sheet, row, column)?.value ?? "")}
            choose={choose}
            close={() => setOpen(false)}
          />
        </div>
      ) : null}
    </>
  );
}
