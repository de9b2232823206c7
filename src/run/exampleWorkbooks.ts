import { openWorkbook } from "../excel/openWorkbook";
import { WorkbookError } from "../excel/workbookError";

/** The example workbooks that are published with the add-in, best first. */
export const EXAMPLE_WORKBOOKS = [
  { id: "lindmo", name: "Lindmo, en påhittad kommun" },
  { id: "modell-tranemo", name: "Tranemos modell, påhittad kommun" },
  { id: "modell-sundsvall", name: "Sundsvalls modell, påhittad kommun" },
  { id: "modell-lerum", name: "Lerums modell, påhittad kommun" },
  { id: "modell-timra", name: "Timrås modell, påhittad kommun" },
  { id: "sjobo-2020", name: "Sjöbo 2020, publicerade siffror" },
] as const;

/**
 * Opens an example in a new window of Excel; the file comes from the add-in's own server.
 * Errors: `WorkbookError`; "unknown" when the file can not be fetched.
 */
export async function openExampleWorkbook(id: string): Promise<void> {
  const reply = await fetch(`assets/${id}.xlsx`);
  if (!reply.ok) throw new WorkbookError("unknown", `assets/${id}.xlsx: ${reply.status}`);
  await openWorkbook(toBase64(new Uint8Array(await reply.arrayBuffer())));
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
