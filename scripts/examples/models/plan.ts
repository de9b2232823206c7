import type { ExampleTables } from "../exampleTables";
import { combineTables } from "./combineTables";
import { type Measured, measuredTables } from "./measured";

/** A factor of a plan and the indicator that shows how it goes; without one it is not measured. */
export interface PlannedFactor {
  readonly id: string;
  readonly factor: string;
  readonly perspective?: string;
  /** Id of the goal that it contributes to. */
  readonly goal: string;
  readonly measured?: Omit<Measured, "of">;
  readonly shows?: string;
}

/** A unit's factors, all of one kind. */
export interface Plan {
  readonly unit: string;
  readonly type: "Framgångsfaktor" | "Kvalitetsfaktor";
  readonly factors: readonly PlannedFactor[];
}

/** The rows that a plan has in Faktorer, Indikatorer and Mätvärden. */
export function planTables({ unit, type, factors }: Plan): ExampleTables {
  const rows = factors.map(({ id, factor, goal, perspective, shows }) => ({
    Id: id,
    Typ: type,
    Faktor: factor,
    Enhet: unit,
    Mål: goal,
    Perspektiv: perspective ?? "",
    ...(shows && { Visar: shows }),
  }));
  const measured = factors.flatMap(({ id, measured }) => (measured ? [{ ...measured, of: id }] : []));
  return combineTables({ Faktorer: rows }, measuredTables(measured));
}
