import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createEngine } from "../../src/host/formulas/createEngine";
import type { Host } from "../../src/host/host";
import { parseA1 } from "../../src/host/model/a1";
import type { GridRange } from "../../src/host/model/workbook";
import type { HostOptions } from "../../src/host/office/hostSession";
import { openOffice } from "../../src/host/office/openOffice";
import { openXlsx } from "../../src/host/xlsx/openXlsx";
import { saveXlsx } from "../../src/host/xlsx/saveXlsx";

/** An example workbook behind the global `Excel`. */
export interface Hosted {
  readonly host: Host;
  /** A person types into a cell. */
  type(sheet: string, cell: string, content: unknown): void;
  /** What a cell holds and how it looks. */
  cell(
    sheet: string,
    cell: string,
  ): { readonly value: unknown; readonly fill: string | null; readonly numberFormat: string };
  /** Requests of the work, without those in which Office.js only lets go of ranges. */
  requestCount(): number;
  save(): Uint8Array;
}

function rangeOf(cell: string): GridRange {
  const range = parseA1(cell);
  if (!range) throw new Error(`${cell} is no cell`);
  return range;
}

/** The same, with formulas computed as in Excel. */
export async function openCalculating(source: string | Uint8Array): Promise<Hosted> {
  const wasm = readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm"));
  return openHosted(source, { engine: await createEngine(wasm) });
}

/** Opens `assets/<name>.xlsx`, or the bytes given; formulas keep the values they have. */
export function openHosted(source: string | Uint8Array, options: HostOptions = {}): Hosted {
  const bytes = typeof source === "string" ? readFileSync(join(__dirname, `../../assets/${source}.xlsx`)) : source;
  const model = openXlsx(bytes, "arbetsbok.xlsx");
  const { host, makeGlobal } = openOffice(model, options);
  makeGlobal();
  const sheetNamed = (name: string) => {
    const sheet = model.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  return {
    host,
    type: (sheet, cell, content) => host.userEdit(sheet, rangeOf(cell), content),
    cell: (sheet, cell) => {
      const { top, left } = rangeOf(cell);
      const found = sheetNamed(sheet).cells.get(top * 16384 + left);
      const format = model.styles.get(found?.style ?? 0);
      return { value: found?.value ?? null, fill: format.fill, numberFormat: format.numberFormat };
    },
    requestCount: () => host.requests.filter((request) => !request.isCleanup).length,
    save: () => saveXlsx(model),
  };
}
