import { createHost, type Host } from "../host";
import type { WorkbookModel } from "../model/workbook";
import { connect } from "./connect";
import type { HostOptions } from "./hostSession";
import { type LoadedOffice, loadOffice } from "./loadOffice";

export interface OpenOffice extends LoadedOffice {
  readonly host: Host;
  /** Makes this workbook's library the global `Excel` and `OfficeExtension`, as in a page; gives what undoes it. */
  makeGlobal(): () => void;
}

/**
 * A workbook with Office.js on top, in Node: for tests and the command line.
 *
 * @example
 * const { Excel } = openOffice(createWorkbook());
 * await Excel.run(async (context) => { context.workbook.worksheets.getFirst().getRange("A1").values = [[1]]; });
 */
export function openOffice(model: WorkbookModel, options: HostOptions = {}): OpenOffice {
  const office = loadOffice();
  const host = createHost(model, options);
  connect(host, office.OfficeExtension);
  return {
    ...office,
    host,
    makeGlobal: () => {
      const before = { Excel: globalThis.Excel, OfficeExtension: globalThis.OfficeExtension };
      Object.assign(globalThis, office);
      return () => void Object.assign(globalThis, before);
    },
  };
}
