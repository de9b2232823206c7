import type { GoalType, ModelWords, SteeringPlan, Term } from "../../domain/models/steeringModel";
import { sameName } from "../../domain/nameKey";
import type { Citation } from "../../domain/rule";
import type { ReportRow, ReportSheet } from "../../sheets/report/reportSheet";
import { GLOSSARY_WORDS } from "../../text/reports/glossaryWords";
import { REPORT_NAMES } from "../../text/reports/reportNames";
import type { ReportContext } from "../parts/reportContext";
import { reportSheet } from "../parts/reportSheet";
import { sectionSource } from "../parts/sectionSource";
import { sectionRows, wordColumn } from "../parts/table";

export const RULE: Citation = ["T7-b", "L-d", "S3-a", "S3-f"];

const WIDTHS = [30, 72, 32] as const;
const TEXT = GLOSSARY_WORDS;

/** The model's terms with meaning and source, its plans and their years, levels, goal types, perspectives and words. */
export function buildGlossary(context: ReportContext): readonly ReportSheet[] {
  const title = REPORT_NAMES.glossary;
  const about = [TEXT.about(context.model.name)];
  const rows = [
    ...termRows(context),
    ...planRows(context),
    ...levelRows(context),
    ...goalTypeRows(context),
    ...perspectiveRows(context),
    ...wordRows(context),
  ];
  return [
    reportSheet(context, {
      report: "glossary",
      sheet: title,
      title,
      about,
      orientation: "portrait",
      widths: WIDTHS,
      rows,
    }),
  ];
}

function termRows({ model }: ReportContext): readonly ReportRow[] {
  return sectionRows<Term>({
    key: "terms",
    heading: TEXT.terms,
    rule: sectionSource(model, ["T7-b", "L-d", "S3-a", "Ti-a"]),
    columns: [
      wordColumn(TEXT.term, ({ term }) => term),
      wordColumn(TEXT.meaning, ({ meaning }) => meaning),
      wordColumn(TEXT.source, ({ source }) => source),
    ],
    records: model.terms,
    keyOf: ({ term }) => term,
    empty: TEXT.noTerms,
  });
}

function planRows({ model }: ReportContext): readonly ReportRow[] {
  return sectionRows<SteeringPlan>({
    key: "plans",
    heading: TEXT.plans,
    rule: sectionSource(model, ["L-d", "S4-a", "T7-b", "Ti-f"]),
    columns: [
      wordColumn(TEXT.plan, ({ name }) => name),
      wordColumn(TEXT.decidedBy, ({ decidedBy }) => decidedBy),
      wordColumn(TEXT.years, ({ years }) => TEXT.yearCount(years)),
    ],
    records: model.plans,
    keyOf: ({ name }) => name,
    empty: TEXT.noPlans,
  });
}

function levelRows({ model }: ReportContext): readonly ReportRow[] {
  const hasPlan = (level: string) => model.planLevels.some((name) => sameName(name, level));
  return sectionRows<string>({
    key: "levels",
    heading: TEXT.levels,
    rule: sectionSource(model, ["S3-a", "S1-a", "T1.3-a", "L-a", "Ti-c"]),
    columns: [
      wordColumn(TEXT.level, (level) => level),
      wordColumn(TEXT.hasPlan, (level) => (hasPlan(level) ? TEXT.yes : undefined)),
    ],
    records: model.levels,
    keyOf: (level) => level,
    empty: TEXT.noLevels,
  });
}

function goalTypeRows({ model }: ReportContext): readonly ReportRow[] {
  return sectionRows<GoalType>({
    key: "goalTypes",
    heading: TEXT.goalTypes,
    rule: sectionSource(model, ["S3-a", "S3-c", "S3-d", "T3.3-a", "L-a", "Ti-a"]),
    columns: [
      wordColumn(TEXT.goalType, ({ name }) => name),
      wordColumn(TEXT.meaning, goalTypeText),
      wordColumn(TEXT.level, ({ step }) => TEXT.step(step)),
    ],
    records: model.goalTypes,
    keyOf: ({ name }) => name,
    empty: TEXT.noGoalTypes,
  });
}

function goalTypeText({ isOverall, needsParent }: GoalType): string {
  if (isOverall) return TEXT.overall;
  return needsParent ? TEXT.needsParent : TEXT.ownGoal;
}

function perspectiveRows({ model }: ReportContext): readonly ReportRow[] {
  if (model.perspectives.length === 0) return [];
  return sectionRows<string>({
    key: "perspectives",
    heading: TEXT.perspectives,
    rule: sectionSource(model, ["S3-f"]),
    columns: [wordColumn(TEXT.perspective, (name) => name)],
    records: model.perspectives,
    keyOf: (name) => name,
    empty: "",
  });
}

function wordRows({ model }: ReportContext): readonly ReportRow[] {
  // The keys of a record with exactly the words' keys are the words' keys.
  const keys = Object.keys(TEXT.uses) as (keyof ModelWords)[];
  return sectionRows<keyof ModelWords>({
    key: "words",
    heading: TEXT.words,
    rule: sectionSource(model, ["T7-b", "L-d", "S3-a", "Ti-a"]),
    columns: [wordColumn(TEXT.word, (key) => model.words[key]), wordColumn(TEXT.usedFor, (key) => TEXT.uses[key])],
    records: keys,
    keyOf: (key) => key,
    empty: TEXT.noWords,
  });
}
