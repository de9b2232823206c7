import type { Citation } from "../../rule";
import type { RowRef } from "../../source";
import type { Condition } from "../decision";

export const RULE: Citation = ["S4-b", "A-5"];

/** Tells whether Läge is one of some words; words are told by their own keys, which the texts name. */
export function stateIs<S extends string>(at: RowRef, state: S | undefined, wanted: readonly S[]): Condition {
  return {
    kind: "fact",
    fact: "isWord",
    label: { kind: "column", table: at.table, column: "state" },
    place: { ...at, column: "state" },
    wanted: wanted.join("|"),
    ...(state !== undefined && { found: state }),
    holds: state !== undefined && wanted.includes(state),
  };
}

/** Tells whether a cell has something in it. */
export function cellIsWritten(at: RowRef, column: string, holds: boolean): Condition {
  return {
    kind: "fact",
    fact: "isWritten",
    label: { kind: "column", table: at.table, column },
    place: { ...at, column },
    holds,
  };
}

/** Tells whether a cell is empty. */
export function cellIsEmpty(at: RowRef, column: string, holds: boolean): Condition {
  return {
    kind: "fact",
    fact: "isEmpty",
    label: { kind: "column", table: at.table, column },
    place: { ...at, column },
    holds,
  };
}
