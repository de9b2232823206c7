import type { ReactElement } from "react";
import { cellCount } from "../../host/model/grid";
import { cellsIn } from "../../host/model/usedRange";
import type { SheetController } from "../grid/SheetController";
import { selectedRange } from "../grid/selection";

const numbers = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 2 });

/** Count, mean and sum of the selected numbers, as at the foot of Excel's own window; or why the last change was refused. */
export function StatusLine({ controller }: { controller: SheetController }): ReactElement {
  const { view, selection, refusal } = controller;
  const range = selectedRange(selection);
  const values = cellCount(range) > 1 ? numbersIn(view.sheet, range) : [];
  return (
    <p className={refusal === undefined ? "status-line" : "status-line refused"} role="status">
      {refusal ?? sums(values)}
    </p>
  );
}

function sums(values: readonly number[]): string {
  if (values.length < 2) return "Klar";
  const sum = values.reduce((total, value) => total + value, 0);
  const mean = numbers.format(sum / values.length);
  return `Medel: ${mean}   Antal: ${numbers.format(values.length)}   Summa: ${numbers.format(sum)}`;
}

function numbersIn(...[sheet, range]: Parameters<typeof cellsIn>): readonly number[] {
  return [...cellsIn(sheet, range)].flatMap(([, { value }]) => (typeof value === "number" ? [value] : []));
}
