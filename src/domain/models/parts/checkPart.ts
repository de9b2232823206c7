import type { ModelRow } from "../../modelRows";
import type { Citation } from "../../rule";
import { CHECK_NAMES, GRADED_CODES } from "../checkNames";
import { citationText, readCitation } from "../citationText";
import { GRADE_WORDS, keyOfWord } from "../rowWords";
import type { CheckGrade, GradedCode, SteeringModel } from "../steeringModel";
import { modelRow, type PartFormat, type RowRead, unread } from "./partFormat";

export const RULE: Citation = ["WB"];

type Graded = readonly [GradedCode, CheckGrade];

/** Kontroll: Namn is the check's, Värde Fel, Råd or Av, Källa the own document's paragraph (empty: the base's). */
export const checkPart: PartFormat = {
  part: "check",
  read: (rows, { checks }) => {
    const read = rows.map((row) => readRow(row, checks));
    const own: readonly Graded[] = read.flatMap((row) => ("value" in row ? [row.value] : []));
    const findings = read.flatMap((row) => ("unread" in row ? [row.unread] : []));
    return { changed: { checks: { ...checks, ...Object.fromEntries(own) } }, findings };
  },
  write: ({ checks }) =>
    GRADED_CODES.map((code) => {
      const { severity, rule, source } = checks[code];
      return modelRow("check", CHECK_NAMES[code], {
        value: GRADE_WORDS[severity],
        origin: source ?? (severity === "off" ? undefined : citationText(rule)),
      });
    }),
};

function readRow(row: ModelRow, checks: SteeringModel["checks"]): RowRead<Graded> {
  const code = keyOfWord(CHECK_NAMES, row.name);
  if (!code) return unread(row, "name", Object.values(CHECK_NAMES));
  const severity = keyOfWord(GRADE_WORDS, String(row.value ?? ""));
  if (!severity) return unread(row, "value", Object.values(GRADE_WORDS));
  return { value: [code, { severity, ...cited(row, severity === "off" ? ["WB"] : checks[code].rule) }] };
}

function cited({ origin }: ModelRow, rule: Citation): Pick<CheckGrade, "rule" | "source"> {
  if (origin === undefined) return { rule };
  const read = readCitation(origin);
  return "rule" in read ? read : { rule, source: read.source };
}
