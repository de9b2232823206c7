import { ambitionOf } from "../../allocation/ambition";
import { rowKey } from "../../nameKey";
import type { Citation } from "../../rule";
import type { ServiceRow } from "../../structureRows";
import type { ExplainContext } from "../explainContext";
import type { Step } from "../step";
import { cell, constant, sum } from "../steps";

export const RULE: Citation = ["T3.2-d"];

/** The sum of a service's rows of Ambitioner in a year; undefined where it is not known. Source: T3.2-d. */
export function ambitionStep({ tables }: ExplainContext, service: ServiceRow, year: number): Step | undefined {
  if (ambitionOf(tables, { service, year }) === undefined) return undefined;
  const rows = tables.ambitions.get(rowKey(service.service, year)) ?? [];
  if (rows.length === 0) return constant(0, "noAmbition", "amount");
  const cells = rows.map(({ at, amount, decision }) => {
    const label = { kind: "column", table: "ambitions", column: "amount", of: service.service, year } as const;
    return cell(amount, { label, unit: "amount", place: { ...at, column: "amount" }, source: { decision } });
  });
  const label = { kind: "column", table: "frames", column: "ambition", of: service.service, year } as const;
  return sum({ label, unit: "amount" }, cells);
}
