import { evaluate } from "../../src/domain/evaluate";
import { findingKind } from "../../src/domain/findingKinds";
import { type ReportContext, reportContext } from "../../src/reports/parts/reportContext";
import type { ReportSource } from "../../src/reports/reportSource";
import type { ReportRow, ReportSheet } from "../../src/sheets/report/reportSheet";
import { type Written, workbookOf } from "../domain/workbookOf";

/** A run of the tables that a test writes, as the reports are given it. */
export function sourceOf(written: Written): ReportSource {
  const workbook = workbookOf(written);
  const outcome = evaluate(workbook);
  return {
    workbook,
    outcome,
    findings: outcome.findings.map((finding) => ({
      finding,
      severity: findingKind(finding.code, workbook.model).severity,
      message: finding.code,
    })),
    municipality: "Lindmo",
    finishedAt: "2026-11-22T12:00:00.000Z",
  };
}

/** The same, prepared for a builder. */
export function contextOf(written: Written): ReportContext {
  return reportContext(sourceOf(written));
}

/** A row's cells as a reader sees them: words, numbers, and the names of lights. */
export function shown({ cells }: Pick<ReportRow, "cells">): readonly (string | number | undefined)[] {
  return cells.map((cell) => {
    if (cell === undefined) return undefined;
    if (cell.kind === "words") return cell.words;
    return cell.kind === "number" ? cell.value : cell.light;
  });
}

/** The row with a key, as a reader sees it. */
export function rowOf(
  sheet: ReportSheet | undefined,
  key: string,
): readonly (string | number | undefined)[] | undefined {
  const row = sheet?.rows.find((one) => one.key === key);
  return row && shown(row);
}

/** Every word on the sheet. */
export function wordsOf(sheet: ReportSheet | undefined): string {
  return (sheet?.rows ?? [])
    .flatMap(shown)
    .filter((one) => typeof one === "string")
    .join("\n");
}
