import { createHost, type Host } from "../host";
import type { WorkbookModel } from "../model/workbook";
import { connect } from "./connect";
import type { HostOptions } from "./hostSession";
import { type LoadedOffice, loadOffice } from "./loadOffice";
import { DISPLAY_LANGUAGE, isSetSupported } from "./requirements";

export interface OpenOffice extends LoadedOffice {
  readonly host: Host;
  /**
   * Makes this workbook's library the global `Excel` and `OfficeExtension`, as in a page, with as much of `Office` as says
   * which language it is and what the host supports; gives what undoes it.
   */
  makeGlobal(): () => void;
}

/** The globals that are put in place. */
const NAMES = ["Excel", "OfficeExtension", "Office"] as const;

const OFFICE = { context: { displayLanguage: DISPLAY_LANGUAGE, requirements: { isSetSupported } } };

/** Puts globals in place and gives what puts back those there were, or none. */
function replaceGlobals(values: Readonly<Record<(typeof NAMES)[number], unknown>>): () => void {
  const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  Object.assign(globalThis, values);
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
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
    makeGlobal: () => replaceGlobals({ ...office, Office: OFFICE }),
  };
}
