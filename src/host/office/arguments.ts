import { HostError } from "./hostError";

/*
 * Arguments arrive as whatever the caller gave Office.js; these readers let through what Excel would and throw
 * InvalidArgument for the rest.
 */

export function readString(value: unknown, name: string): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument", `${name} must be a string.`);
  return value;
}

export function readBoolean(value: unknown, name: string): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument", `${name} must be a boolean.`);
  return value;
}

export function readNumber(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new HostError("InvalidArgument", `${name} must be a number.`);
  }
  return value;
}

/** A whole number; `atLeast` and `otherwise` (for an argument left out) where the method has them. */
export function readInteger(
  value: unknown,
  name: string,
  limits: { readonly atLeast?: number; readonly otherwise?: number } = {},
): number {
  if ((value === undefined || value === null) && limits.otherwise !== undefined) return limits.otherwise;
  const number = readNumber(value, name);
  if (!Number.isInteger(number) || number < (limits.atLeast ?? Number.NEGATIVE_INFINITY)) {
    throw new HostError(
      "InvalidArgument",
      `${name} must be a whole number${limits.atLeast === undefined ? "" : ` from ${limits.atLeast}`}.`,
    );
  }
  return number;
}

/** One of a list of words, as Office.js's enumerations are. */
export function readChoice<Choice extends string>(value: unknown, choices: readonly Choice[], name: string): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new HostError("InvalidArgument", `${name} must be one of ${choices.join(", ")}.`);
  return choice;
}

/** A plain object: options, rules, cell properties. */
export function readRecord(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new HostError("InvalidArgument", `${name} must be an object.`);
  }
  // An object that is no array has string keys.
  return value as Readonly<Record<string, unknown>>;
}

/** A two-dimensional array with exactly this shape. */
export function readGrid(
  value: unknown,
  shape: { readonly rows: number; readonly columns: number },
): readonly (readonly unknown[])[] {
  const rows: unknown[] = Array.isArray(value) ? value : [];
  const fits = rows.length === shape.rows && rows.every((row) => Array.isArray(row) && row.length === shape.columns);
  if (!fits) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  // Every row was just seen to be an array.
  return rows as unknown[][];
}
