import { readFileSync } from "node:fs";
import { displayText } from "../host/display/displayText";
import { createEngine } from "../host/formulas/createEngine";
import type { Host } from "../host/host";
import type { WorkbookModel } from "../host/model/workbook";
import { openOffice } from "../host/office/openOffice";
import { openXlsx } from "../host/xlsx/openXlsx";
import { saveXlsx } from "../host/xlsx/saveXlsx";

/** A workbook file behind the global `Excel`, as if Excel had opened it. */
export interface HostedWorkbook {
  /** The file as it is now; the very same bytes when nothing was changed. */
  save(): Uint8Array;
}

/** Opens a file in the host and lets Office.js work on it. Errors: `XlsxError`. */
export async function openHostedWorkbook(bytes: Uint8Array, name: string): Promise<HostedWorkbook> {
  const model = openXlsx(bytes, name);
  await openHostedModel(model);
  return { save: () => saveXlsx(model) };
}

/** Puts Office.js on top of a workbook in memory, with formulas and Swedish display, as the global `Excel`. */
export async function openHostedModel(model: WorkbookModel): Promise<Host> {
  const wasm = readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm"));
  const { host, makeGlobal } = openOffice(model, { engine: await createEngine(wasm), displayText });
  makeGlobal();
  return host;
}
