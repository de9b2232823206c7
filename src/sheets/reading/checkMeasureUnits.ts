import { type Finding, finding } from "../../domain/finding";
import { nameKey } from "../../domain/nameKey";
import { TO_UNIT } from "../contract/references";
import { closestAmong } from "../kinds/closest";
import { shown } from "../kinds/shown";
import { namedCells } from "./namedCells";
import { inputColumns } from "./readRows";
import type { Geometry } from "./tableGeometry";

/**
 * In a workbook without Organisation units are named freely; but a measure for a unit that no other table names is most
 * likely misspelt, and covers nobody's deficit.
 *
 * Gives "unit-named-nowhere-else" (advice) with the closest name; nothing where no other table names any unit. Source: WB.
 */
export function checkMeasureUnits(geometry: Geometry): readonly Finding[] {
  const measures = geometry.get("measures");
  if (!measures || geometry.has("units")) return [];
  const names = unitNames(geometry);
  if (names.size === 0) return [];
  const near = closestAmong(names.values());
  return namedCells(measures, "unit")
    .filter(({ name }) => !names.has(nameKey(name)))
    .map(({ row, name }) => {
      const at = { table: "measures", row, column: "unit" } as const;
      return finding("unit-named-nowhere-else", at, { found: shown(name), closest: near(name) });
    });
}

function unitNames(geometry: Geometry): ReadonlyMap<string, string> {
  const cells = [...geometry.values()].flatMap((table) =>
    inputColumns(table.contract).flatMap(([key, column]) =>
      column.refersTo === TO_UNIT && table.contract.key !== "measures" ? namedCells(table, key) : [],
    ),
  );
  return new Map(cells.map(({ name }) => [nameKey(name), name]));
}
