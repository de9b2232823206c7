import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { OFFICE_SCRIPT } from "./connect";

/** What the script defines; `Excel` is typed by @types/office-js. */
export interface LoadedOffice {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

let compiled: Script | undefined;

function script(): Script {
  const path = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  compiled ??= new Script(readFileSync(path, "utf8"), { filename: "excel-web-16.00.js" });
  return compiled;
}

/** The few things of a browser that the script looks at while it loads. */
function createPage(): Record<string, unknown> {
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/", search: "", hash: "" },
    document: { getElementsByTagName: () => [], createElement: () => ({}), cookie: "" },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  return Object.assign(page, { window: page, self: page, globalThis: page });
}

function isOffice(page: object): page is LoadedOffice {
  return "Excel" in page && "OfficeExtension" in page;
}

/**
 * Loads Microsoft's Office.js in Node, without a browser: each call gives a fresh library, connected to nothing.
 * Throws when the script is missing or is not the one the host knows.
 */
export function loadOffice(): LoadedOffice {
  const page = createPage();
  createContext(page);
  script().runInContext(page);
  if (!isOffice(page)) throw new Error(`This host needs ${OFFICE_SCRIPT}; it defined no Excel.`);
  return { Excel: page.Excel, OfficeExtension: page.OfficeExtension };
}
