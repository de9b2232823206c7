import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { recalculate } from "../run/recalculate";
import { resultJson } from "../run/resultJson";
import type { RunReport } from "../run/runReport";
import { openHostedWorkbook } from "./openHostedWorkbook";
import type { RunArguments } from "./parseArguments";
import { outputTarget, writeOutputs } from "./writeOutputs";

/**
 * Does to a file what *Räkna om* does to the open workbook, and writes the results once all is computed.
 *
 * Gives the report. Errors: `XlsxError` for a file that can not be used, `OutputError` for one that can not be written,
 * `WorkbookError`, or Node's own for reading; no output is then changed.
 */
export async function runFile({ input, out, json }: RunArguments): Promise<RunReport> {
  for (const path of [out, json]) if (path !== undefined) outputTarget(path);
  const workbook = await openHostedWorkbook(readFileSync(input), basename(input));
  const { report } = await recalculate();
  const outputs = [
    ...(out === undefined ? [] : [{ path: out, content: workbook.save() }]),
    ...(json === undefined ? [] : [{ path: json, content: `${JSON.stringify(resultJson(report), null, 2)}\n` }]),
  ];
  writeOutputs(outputs);
  return report;
}
