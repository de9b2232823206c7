import type { Check, CheckQuestion } from "../../../src/domain/checks/check";
import { evaluate } from "../../../src/domain/evaluate";
import type { Finding } from "../../../src/domain/finding";
import { type Written, workbookOf } from "../workbookOf";

/** What a check is asked about a workbook of these tables: the rows, and all that was computed from them. */
export function questionOf(written: Written): CheckQuestion {
  const workbook = workbookOf(written);
  return { workbook, results: evaluate(workbook) };
}

/** What one check finds in a workbook of these tables. */
export function foundBy(check: Check, written: Written): readonly Finding[] {
  return check(questionOf(written));
}

/** Where one check finds something: `risks 2 type`. */
export function placesOf(check: Check, written: Written): readonly string[] {
  return foundBy(check, written).map(({ at }) => [at.table, at.row, at.column].join(" "));
}
