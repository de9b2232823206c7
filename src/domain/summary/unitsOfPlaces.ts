import { nameKey } from "../nameKey";
import type { Tables, Workbook } from "../rows";
import type { Citation } from "../rule";
import type { Place, Sourced } from "../source";
import { indicatorUnits } from "../year/indicatorUnits";

export const RULE: Citation = ["WB"];

type UnitOf = (name: string) => string | undefined;
/** A row of any table: each has some of these, and a row that was left out has what could be read of it. */
type AnyRow = Sourced & Partial<Record<"unit" | "service" | "goal" | "indicator" | "id", unknown>>;

/**
 * Tells which unit a place in the workbook is about: the one its row names, else that of the service, goal or indicator that
 * the row names. Undefined for a whole table, and for a row that is about no unit.
 *
 * Source: WB. @example unitsOfPlaces(workbook)({ table: "followUps", row: 7 }) // "Omsorg"
 */
export function unitsOfPlaces(workbook: Workbook): (place: Place) => string | undefined {
  const units = new Map<string, string>();
  const ofService = namesToUnits(workbook.services.map(({ service, unit }) => [service, unit]));
  const ofGoal = namesToUnits(workbook.goals.map(({ id, unit }) => [id, unit]));
  const ofIndicator = indicatorUnits(workbook);
  const through = { service: ofService, goal: ofGoal, indicator: ofIndicator };
  for (const row of allRows(workbook)) {
    const unit = unitOfRow(row, through);
    if (unit !== undefined) units.set(placeKey(row.at), unit);
  }
  return (place) => (place.row === undefined ? undefined : units.get(placeKey(place)));
}

function allRows({ leftOut, ...workbook }: Workbook): readonly AnyRow[] {
  const tables = Object.keys(workbook).filter((key): key is keyof Tables => Array.isArray(Reflect.get(workbook, key)));
  return tables.flatMap((key): readonly AnyRow[] => [...workbook[key], ...(leftOut[key] ?? [])]);
}

function unitOfRow(
  row: AnyRow,
  through: { readonly service: UnitOf; readonly goal: UnitOf; readonly indicator: UnitOf },
): string | undefined {
  if (isName(row.unit)) return row.unit;
  if (row.at.table === "indicators" && isName(row.id)) return through.indicator(row.id);
  if (isName(row.indicator) && row.at.table === "measurements") return through.indicator(row.indicator);
  if (isName(row.service)) return through.service(row.service);
  return isName(row.goal) ? through.goal(row.goal) : undefined;
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function namesToUnits(pairs: readonly (readonly [string, string | undefined])[]): UnitOf {
  const units = new Map(pairs.map(([name, unit]) => [nameKey(name), unit]));
  return (name) => units.get(nameKey(name));
}

function placeKey({ table, row }: Place): string {
  return `${table} ${row}`;
}
