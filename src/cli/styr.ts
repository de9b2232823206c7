import { XlsxError } from "../host/xlsx/XlsxError";
import { xlsxErrorText } from "../host/xlsx/xlsxErrorText";
import type { RunReport } from "../run/runReport";
import { replayText } from "../run/versions/replayText";
import { workbookFailure } from "../run/workbookFailure";
import { swedishReplay } from "../text/pane/swedishReplay";
import { explainFile } from "./explainFile";
import {
  type ExplainArguments,
  parseArguments,
  type ReplayArguments,
  type ReportArguments,
  type RunArguments,
  USAGE,
} from "./parseArguments";
import { replayFile } from "./replayFile";
import { reportFile, reportSummary } from "./reportFile";
import { runFile } from "./runFile";
import { summary } from "./summary";
import { workbookErrorText } from "./workbookErrorText";
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
    if (parsed.command === "replay") return await replayed(parsed);
    if (parsed.command === "explain") return await explainedFile(parsed);
    return parsed.command === "run" ? await ranFile(parsed) : await reportedFile(parsed);
  } catch (error) {
    console.error(error instanceof OutputError ? error.message : `${parsed.input}: ${lineOf(error)}`);
    return UNUSABLE;
  }
}

async function ranFile(given: RunArguments): Promise<number> {
  const report = await runFile(given);
  console.log(summary(report));
  return codeOf(report);
}

/** A sheet that could not be brought up to date is an error too. */
async function reportedFile(given: ReportArguments): Promise<number> {
  const created = await reportFile(given);
  if (!created.report) throw new OutputError(given.input, "har inga av tilläggets tabeller att göra rapporter av.");
  console.log(reportSummary(created));
  return created.blocked.length > 0 ? SOME_ERROR : codeOf(created.report);
}

/** 0: the same result; 1: another; 2: there is nothing to compare with. */
async function replayed(given: ReplayArguments): Promise<number> {
  const found = await replayFile(given);
  const line = replayText(found, swedishReplay);
  if (found.verdict === "same") console.log(line);
  else console.error(line);
  if (found.verdict === "same") return FINE;
  return found.verdict === "noRun" || found.verdict === "unknownVersion" ? UNUSABLE : SOME_ERROR;
}

/** A cell that is none of the add-in's results is a question that can not be answered. */
async function explainedFile(given: ExplainArguments): Promise<number> {
  const { text, isExplained } = await explainFile(given);
  if (!isExplained) throw new OutputError(given.input, text);
  console.log(text);
  return FINE;
}

function codeOf({ findings }: RunReport): number {
  return findings.some((found) => found.severity === "error") ? SOME_ERROR : FINE;
}

/** One line, whatever failed. */
function lineOf(error: unknown): string {
  if (error instanceof XlsxError) return xlsxErrorText(error);
  const failure = workbookFailure(error);
  if (failure) return workbookErrorText(failure);
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "filen finns inte.";
  if (code === "EISDIR") return "är en mapp, inte en fil.";
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return "filen får inte läsas.";
  throw error;
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
