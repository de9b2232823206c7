import type { Light } from "../../domain/light";
import { applyChanges } from "../../excel/applyChanges";
import { readSelection, type Selection } from "../../excel/readSelection";
import { type Session, type SessionOptions, withWorkbook } from "../../excel/session";
import type { Snapshot } from "../../excel/snapshot";
import { tableKeyOf } from "../../sheets/contract/contract";
import { planRangeLights, type RangeRule } from "../../sheets/rangeLights/rangeLights";

/** What a rule makes of the cells that are selected, or why it can not be used on them. */
export type SelectionLights =
  | {
      readonly kind: "lights";
      /** As Excel writes it: `Blad1!B2:B20`. */
      readonly address: string;
      /** The lights of the cells that get one, row by row. */
      readonly lights: readonly Light[];
      /** How many cells say something else and are left alone. */
      readonly left: number;
    }
  /** The selection reaches into the add-in's own tables, where a colour of another's would pass for a light; their Excel names. */
  | { readonly kind: "ours"; readonly tables: readonly string[] }
  | Exclude<Selection, { readonly kind: "range" }>;

/** What colouring the selection would do; nothing is written. Errors: `WorkbookError`. */
export async function previewSelection(rule: RangeRule, options: SessionOptions = {}): Promise<SelectionLights> {
  return withWorkbook(async (session) => (await plan(session, rule)).lights, options);
}

/** What was coloured, and what takes it back; without `before` nothing was. */
export interface ColouredSelection {
  readonly lights: SelectionLights;
  readonly before: Snapshot | undefined;
}

/**
 * Gives the selected cells their lights: fill, font colour, and the shape by number format. Values, formulas and everything
 * else stay. All or nothing. Errors: `WorkbookError`, "protected" when a cell is locked; the workbook is then as it was.
 */
export async function colourSelection(rule: RangeRule, options: SessionOptions = {}): Promise<ColouredSelection> {
  return withWorkbook(async (session) => {
    const { lights, changes } = await plan(session, rule);
    return { lights, before: await applyChanges(session, changes) };
  }, options);
}

async function plan(session: Session, rule: RangeRule) {
  const selection = await readSelection(session);
  if (selection.kind !== "range") return { lights: selection, changes: [] };
  const ours = selection.tables.filter((table) => tableKeyOf(table) !== undefined);
  if (ours.length > 0) return { lights: { kind: "ours", tables: ours } as const, changes: [] };
  const { changes, left } = planRangeLights(selection.range, rule);
  const lights: SelectionLights = {
    kind: "lights",
    address: selection.address,
    lights: changes.map(({ light }) => light),
    left,
  };
  return { lights, changes };
}
