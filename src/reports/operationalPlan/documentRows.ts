import { sameName } from "../../domain/nameKey";
import type { SteeringDocumentRow } from "../../domain/planRows";
import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { PLAN_WORDS } from "../../text/reports/planWords";
import { STATE_WORDS } from "../../text/reports/stateWords";
import type { ReportContext } from "../parts/reportContext";
import { isInModel } from "../parts/sectionSource";
import { type Column, sectionRows, wordColumn } from "../parts/table";
import { isPlanPartMissing } from "../shared/isMissing";
import { MODEL_RULES } from "../shared/modelRules";

export const RULE: Citation = ["S3-e", "T3.1-a"];

const TEXT = PLAN_WORDS.documents;

const COLUMNS: readonly Column<SteeringDocumentRow>[] = [
  wordColumn(TEXT.origin, ({ origin }) => origin && STATE_WORDS.documentOrigin[origin]),
  wordColumn(TEXT.document, ({ document }) => document),
  wordColumn(TEXT.decided, ({ decided }) => decided),
  wordColumn(TEXT.validTo, ({ validTo }) => validTo),
  wordColumn(TEXT.decidedBy, ({ decidedBy }) => decidedBy),
  wordColumn(TEXT.unit, ({ unit }) => unit ?? COMMON_WORDS.wholeMunicipality),
];

/**
 * The steering documents that the unit's plan refers to: its own, and those of the whole municipality. Nothing when there is
 * none and the model does not speak of them.
 *
 * Source: S3-e, T3.1-a.
 */
export function documentRows(context: ReportContext, unit: string): readonly ReportRow[] {
  const records = context.workbook.steeringDocuments.filter(
    (row) => row.unit === undefined || sameName(row.unit, unit),
  );
  if (records.length === 0 && !isInModel(context.model, RULE)) return [];
  const isMissing = isPlanPartMissing(context, unit, "documents");
  return sectionRows({
    key: "documents",
    heading: TEXT.heading,
    rule: MODEL_RULES.documents(context),
    columns: COLUMNS,
    records,
    keyOf: ({ document, unit: own }) => `${own ?? ""}:${document}`,
    empty: isMissing ? COMMON_WORDS.missing(STATE_WORDS.planPart.documents) : TEXT.empty,
  });
}
