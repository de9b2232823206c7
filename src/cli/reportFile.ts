import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { type CreatedReports, createReports } from "../run/createReports";
import { openHostedWorkbook } from "./openHostedWorkbook";
import type { ReportArguments } from "./parseArguments";
import { outputTarget, writeOutputs } from "./writeOutputs";

/**
 * Does to a file what *Skapa rapporter* does to the open workbook.
 *
 * Gives what became of the reports. Errors: as `runFile`; nothing is then written.
 */
export async function reportFile({ input, out, reports }: ReportArguments): Promise<CreatedReports> {
  outputTarget(out);
  const workbook = await openHostedWorkbook(readFileSync(input), basename(input));
  const created = await createReports({ reports });
  if (created.report) writeOutputs([{ path: out, content: workbook.save() }]);
  return created;
}

/** What became of the reports, in a line or a few for a terminal. */
export function reportSummary({ made, remade, blocked, abandoned }: CreatedReports): string {
  const lines = [
    ...(made.length > 0 ? [`Nya blad: ${made.join(", ")}.`] : []),
    ...(remade.length > 0 ? [`Uppdaterade blad: ${remade.join(", ")}.`] : []),
    ...(blocked.length > 0 ? [`Skyddade blad som inte uppdaterades: ${blocked.join(", ")}. ${UNPROTECT}`] : []),
    ...(abandoned.length > 0 ? [`Blad vars enhet är borta och som inte uppdateras: ${abandoned.join(", ")}.`] : []),
  ];
  return lines.length > 0 ? lines.join("\n") : "Rapporterna stod redan där.";
}

const UNPROTECT = "Ta bort bladskyddet under Granska i Excel och skapa rapporterna igen.";
