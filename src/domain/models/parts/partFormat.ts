import { type Finding, finding } from "../../finding";
import type { ModelPart, ModelRow } from "../../modelRows";
import type { Citation } from "../../rule";
import type { ModelRowContent } from "../modelRowContent";
import type { SteeringModel } from "../steeringModel";

export const RULE: Citation = ["WB", "A-5"];

/** A model in which some parts have been read, and what could not be. */
export interface PartRead {
  readonly changed: Partial<SteeringModel>;
  readonly findings: readonly Finding[];
}

/** How one part of a model stands in Styrmodell: read over a base, and written. One is the other backwards. */
export interface PartFormat {
  readonly part: ModelPart;
  /** `rows` are the part's own, at least one. What can not be read leaves the base's in its place. */
  readonly read: (rows: readonly ModelRow[], base: SteeringModel) => PartRead;
  readonly write: (model: SteeringModel) => readonly ModelRowContent[];
}

/** A row's value, or the finding that stands in its place. */
export type RowRead<T> = { readonly value: T } | { readonly unread: Finding };

/** A row of Styrmodell, with what is not given empty. @example modelRow("planLevel", "Nämnd") */
export function modelRow(
  part: ModelPart,
  name: string,
  { value, addition, origin }: Partial<Pick<ModelRowContent, "value" | "addition" | "origin">> = {},
): ModelRowContent {
  return { part, name, value, addition: addition === "" ? undefined : addition, origin };
}

/** The row's cell can not be read: `model-row-unreadable` at it, with what it may hold. */
export function unread(row: ModelRow, column: "name" | "value" | "addition", allowed: readonly string[]) {
  const cell = row[column] ?? "";
  const found = typeof cell === "number" ? String(cell).replace(".", ",") : cell;
  return { unread: finding("model-row-unreadable", { ...row.at, column }, { found, allowed }) };
}
