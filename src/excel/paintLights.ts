import type { Light } from "../domain/light";
import { LIGHT_LOOKS } from "../sheets/lights";
import type { LightChange } from "../sheets/tableData";
import { bySheet } from "./address";
import { addressChunks } from "./addressChunks";

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
