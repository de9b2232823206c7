import type { Light } from "../domain/light";
import { LIGHT_LOOKS } from "../sheets/lights";
import type { CellRef, LightChange } from "../sheets/tableData";
import { blockAddress, bySheet } from "./address";

/** Excel cuts longer addresses off without a word; shorter also keeps requests readable in a log. */
const LONGEST_ADDRESS = 2_000;

/**
 * Colours light cells, one request item per light and some two hundred cells, whatever their order.
 *
 * The shape before the word is a number format and is set where values are written; this sets fill and font colour only.
 */
export function paintLights(context: Excel.RequestContext, lights: readonly LightChange[]): void {
  for (const [sheetName, changes] of bySheet(lights)) {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (const light of ["green", "yellow", "red", "grey"] as const) paintOne(sheet, light, changes);
  }
}

function paintOne(sheet: Excel.Worksheet, light: Light, changes: readonly LightChange[]): void {
  const look = LIGHT_LOOKS[light];
  const cells = changes.filter((change) => change.light === light).map((change) => change.at);
  for (const addresses of addressChunks(cells)) {
    const areas = sheet.getRanges(addresses);
    areas.format.fill.color = look.fill;
    areas.format.font.color = look.fontColor;
  }
}

/** Addresses of all cells, vertical neighbours joined, in strings short enough for Excel. */
function addressChunks(cells: readonly CellRef[]): readonly string[] {
  const chunks: string[] = [];
  for (const address of joined(cells)) {
    const last = chunks.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS) chunks[chunks.length - 1] = `${last},${address}`;
    else chunks.push(address);
  }
  return chunks;
}

function joined(cells: readonly CellRef[]): readonly string[] {
  const runs: { left: number; right: number; top: number; bottom: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom === row - 1) last.bottom = row;
    else runs.push({ left: column, right: column, top: row, bottom: row });
  }
  return runs.map(blockAddress);
}
