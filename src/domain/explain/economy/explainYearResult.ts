import type { Citation } from "../../rule";
import { atRow, type Explainer, explanationOf } from "../explainContext";
import { cell, sum } from "../steps";

export const RULE: Citation = ["T3.2-b", "L-g", "Ti-d"];

/** Explains Resultat in Årsresultat: Ram − Utfall. Source: T3.2-b. */
export const explainYearResult: Explainer = (context, target) => {
  const row = atRow(context.workbook.yearResults, target);
  if (!row || target.column !== "result") return undefined;
  const facts = (column: string) =>
    ({
      label: { kind: "column", table: "yearResults", column, of: row.unit, year: row.year },
      unit: "amount",
    }) as const;
  const own = (column: "frame" | "outcome") => cell(row[column], { ...facts(column), place: { ...row.at, column } });
  const step = sum({ ...facts("result"), place: target, target }, [own("frame")], [own("outcome")]);
  return explanationOf(context, target, {
    about: [row.unit, String(row.year)],
    step,
    cites: { rules: ["T3.2-b", "L-g", "Ti-d"] },
  });
};
