import { cutOut, intersect } from "./grid";
import type { GridRange, SheetModel, Validation } from "./workbook";

/** Removes validation from a range; rules that reach outside it stay there. */
export function clearValidation(sheet: SheetModel, range: GridRange): void {
  const kept = sheet.validations.flatMap((validation) =>
    cutOut(validation.range, range).map((part) => ({ ...validation, range: part })),
  );
  const isTouched = sheet.validations.some((validation) => intersect(validation.range, range));
  if (!isTouched) return;
  sheet.validations.splice(0, sheet.validations.length, ...kept);
  sheet.changed.add("validations");
}

/** Gives a range its validation, in place of what it had. */
export function setValidation(sheet: SheetModel, validation: Validation): void {
  clearValidation(sheet, validation.range);
  sheet.validations.push(validation);
  sheet.changed.add("validations");
}

/**
 * The validation of a range: the one rule that covers all of it, "none", or "mixed" when parts differ.
 */
export function validationOf(sheet: SheetModel, range: GridRange): Validation | "none" | "mixed" {
  const touching = sheet.validations.filter((validation) => intersect(validation.range, range));
  const first = touching[0];
  if (!first) return "none";
  const uncovered = touching.reduce<readonly GridRange[]>(
    (left, validation) => left.flatMap((part) => cutOut(part, validation.range)),
    [range],
  );
  const { range: _, ...rule } = first;
  const isOne = touching.every(({ range: __, ...other }) => JSON.stringify(other) === JSON.stringify(rule));
  return isOne && uncovered.length === 0 ? first : "mixed";
}
