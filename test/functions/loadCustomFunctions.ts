import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";

/** The few things of a browser that Microsoft's script looks at while it loads. */
function createPage(): Record<string, unknown> {
  const page = {
    console,
    setTimeout,
    clearTimeout,
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/", search: "", hash: "" },
    document: { getElementsByTagName: () => [], createElement: () => ({}), cookie: "" },
    addEventListener: () => undefined,
  };
  return Object.assign(page, { window: page, self: page, globalThis: page });
}

/**
 * Makes Microsoft's own CustomFunctions global, as Excel's page has it, and says which language Excel is shown in.
 * Call it before the functions are, and `language` again to change it.
 */
export function loadCustomFunctions(displayLanguage = "sv-SE"): void {
  const page = createPage();
  createContext(page);
  const script = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  new Script(readFileSync(script, "utf8")).runInContext(page);
  Object.assign(globalThis, { CustomFunctions: page.CustomFunctions, Office: { context: { displayLanguage } } });
}

/** What a custom function gave, or the error that Excel shows instead, with its reason. */
export function shown(compute: () => unknown[][]): unknown {
  try {
    return compute().map((row) => row.map(errorText));
  } catch (error) {
    return errorText(error);
  }
}

function errorText(value: unknown): unknown {
  return value instanceof CustomFunctions.Error ? `${value.code} ${value.message}` : value;
}
