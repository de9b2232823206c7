import { XlsxError } from "../host/xlsx/XlsxError";
import { xlsxErrorText } from "../host/xlsx/xlsxErrorText";
import type { RunReport } from "../run/runReport";
import { parseArguments, type ReportArguments, type RunArguments, USAGE } from "./parseArguments";
import { reportFile, reportSummary } from "./reportFile";
import { runFile } from "./runFile";
import { summary } from "./summary";
import { OutputError } from "./writeOutputs";

/** Exit codes of the contract. */
const FINE = 0;
const SOME_ERROR = 1;
const UNUSABLE = 2;

async function main(words: readonly string[]): Promise<number> {
  if (words.includes("--help") || words.includes("-h")) {
    console.log(USAGE);
    return FINE;
  }
  const parsed = parseArguments(words);
  if (typeof parsed === "string") {
    console.error(parsed);
    return UNUSABLE;
  }
  try {
    const report = parsed.command === "run" ? await ranFile(parsed) : await reportedFile(parsed);
    return report.findings.some((found) => found.severity === "error") ? SOME_ERROR : FINE;
  } catch (error) {
    console.error(error instanceof OutputError ? error.message : `${parsed.input}: ${lineOf(error)}`);
    return UNUSABLE;
  }
}

async function ranFile(given: RunArguments): Promise<RunReport> {
  const report = await runFile(given);
  console.log(summary(report));
  return report;
}

async function reportedFile(given: ReportArguments): Promise<RunReport> {
  const created = await reportFile(given);
  if (!created.report) throw new OutputError(given.input, "har inga av tilläggets tabeller att göra rapporter av.");
  console.log(reportSummary(created));
  return created.report;
}

/** One line, whatever failed. */
function lineOf(error: unknown): string {
  if (error instanceof XlsxError) return xlsxErrorText(error);
  if (error instanceof Error && error.name === "WorkbookError")
    return `arbetsboken kunde inte räknas (${error.message}).`;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "filen finns inte.";
  if (code === "EISDIR") return "är en mapp, inte en fil.";
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return "filen får inte läsas.";
  throw error;
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
