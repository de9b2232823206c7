import init, { Model } from "@ironcalc/wasm";
import type { FormulaEngine } from "./engine";
import { IncrementalEngine } from "./IncrementalEngine";
import { SupportedFunctions } from "./supportedFunctions";

/**
 * Loads the formula engine. `wasm` is its binary (`@ironcalc/wasm/wasm_bg.wasm`): the bytes in Node, the address that the
 * bundler gave it in a page. Fails as the fetch or the compilation fails.
 *
 * Example: `await createEngine(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")))`
 */
export async function createEngine(wasm: Uint8Array | URL | string): Promise<FormulaEngine> {
  // A Uint8Array of any buffer is a BufferSource to WebAssembly; the declarations differ on shared memory only.
  await init({ module_or_path: wasm as BufferSource | URL | string });
  return new IncrementalEngine(new SupportedFunctions(new Model("scratch", "en", "UTC", "en")));
}
