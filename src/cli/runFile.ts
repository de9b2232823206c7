import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { recalculate } from "../run/recalculate";
import { resultJson } from "../run/resultJson";
import type { RunReport } from "../run/runReport";
import { openHostedWorkbook } from "./openHostedWorkbook";
import type { RunArguments } from "./parseArguments";

/**
 * Does to a file what *Räkna om* does to the open workbook, and writes the results once all is computed.
 *
 * Gives the report. Errors: `XlsxError` for a file that can not be used, `WorkbookError`, or Node's own for files;
 * neither output is then written.
 */
export async function runFile({ input, out, json }: RunArguments): Promise<RunReport> {
  const workbook = await openHostedWorkbook(readFileSync(input), basename(input));
  const { report } = await recalculate();
  const outputs = [
    ...(out === undefined ? [] : [{ path: out, content: workbook.save() }]),
    ...(json === undefined ? [] : [{ path: json, content: `${JSON.stringify(resultJson(report), null, 2)}\n` }]),
  ];
  writeAll(outputs);
  return report;
}

interface Output {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** First all beside their places, then all into place: a full disk or a missing folder leaves old files as they were. */
function writeAll(outputs: readonly Output[]): void {
  const written = outputs.map(({ path, content }) => ({ path, temporary: `${path}.${process.pid}.tmp`, content }));
  try {
    for (const { temporary, content } of written) writeFileSync(temporary, content);
    for (const { path, temporary } of written) renameSync(temporary, path);
  } finally {
    for (const { temporary } of written) rmSync(temporary, { force: true });
  }
}
