import type { Light } from "../../domain/light";
import { type ThresholdRule, valueLight } from "../../domain/lights/valueLight";
import { nameKey } from "../../domain/nameKey";
import { swedishNumber } from "../kinds/swedishNumber";
import { LIGHT_LOOKS, LIGHT_WORDS } from "../lights";
import type { CellContent, CellRef, LightChange } from "../tableData";
import { shapedFormat } from "./shapedFormat";

/** Cells of the user's own, as they stand. Row by row from the upper left corner. */
export interface OwnRange {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellContent[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** How cells get their lights: by a rule for numbers, or by the words Grön, Gul, Röd and Grå that stand in them. */
export type RangeRule = ThresholdRule | { readonly direction: "words" };

/** What colouring a range would do. `left` counts the cells that say something else and are left alone; empty ones are not told. */
export interface RangeLights {
  readonly changes: readonly LightChange[];
  readonly left: number;
}

/** Not a table of ours: the cells move with none. */
const NO_TABLE = "";

/**
 * The lights of a range of the user's own. A number is never changed: its cell keeps its number format with the light's
 * shape before it. Numbers that stand as Swedish text are judged as the numbers they are; empty cells get no light.
 *
 * Source: S4-b. @example planRangeLights(range, { direction: "higher", green: 80, yellow: 75 }).changes
 */
export function planRangeLights(range: OwnRange, rule: RangeRule): RangeLights {
  const cells = range.values.flatMap((row, down) =>
    row.map((value, across) => ({
      value,
      at: { sheet: range.sheet, row: range.top + down, column: range.left + across } satisfies CellRef,
      numberFormat: range.numberFormats[down]?.[across] ?? "General",
    })),
  );
  const filled = cells.filter(({ value }) => value !== "");
  const changes = filled.flatMap(({ value, at, numberFormat }): readonly LightChange[] => {
    const light = lightOf(value, rule);
    if (light === undefined) return [];
    const shape = rule.direction === "words" ? LIGHT_LOOKS[light].numberFormat : shapedFormat(numberFormat, light);
    return [{ kind: "light", table: NO_TABLE, at, light, numberFormat: shape }];
  });
  return { changes, left: filled.length - changes.length };
}

function lightOf(value: CellContent, rule: RangeRule): Light | undefined {
  if (rule.direction === "words") return wordLight(value);
  const number = typeof value === "string" ? swedishNumber(value)?.number : value;
  return typeof number === "number" ? valueLight(number, rule) : undefined;
}

function wordLight(value: CellContent): Light | undefined {
  const lights = ["green", "yellow", "red", "grey"] as const;
  return lights.find((light) => nameKey(LIGHT_WORDS[light]) === nameKey(String(value)));
}
