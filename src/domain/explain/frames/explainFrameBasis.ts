import type { FrameTerm } from "../../outcome";
import type { Citation } from "../../rule";
import type { Place } from "../../source";
import { type ExplainContext, type Explainer, explanationOf, type Found } from "../explainContext";
import { serviceOf } from "./frameRows";
import { termSteps } from "./termStep";
import { volumeMeasure } from "./volumeMeasure";
import { yearOfPlan } from "./yearOfPlan";

export const RULE: Citation = ["T3.2-c", "A-7"];

/** Explains a cell of Ramunderlag; its Förklaring is the amount's chain in words. Source: T3.2-c, A-7. */
export const explainFrameBasis: Explainer = (context, target) => {
  const term = context.outcome.frameTerms[target.row - 1];
  const found = term && foundOf(context, term, target);
  if (!found) return undefined;
  const about = [term.service, ...(term.group === undefined ? [] : [term.group]), String(term.year)];
  return explanationOf(context, target, { about, ...found });
};

interface TermAsked {
  readonly row: number;
  readonly column: string;
}

/** Of a term without target group: there is nothing to know. */
const OF_THE_TABLE = { value: { kind: "none" }, notes: [{ code: "ofTheTable" }] } as const;

function foundOf(context: ExplainContext, term: FrameTerm, { row, column }: TermAsked): Found | undefined {
  const { cites, notes } = volumeMeasure(context, term);
  switch (column) {
    case "volume":
    case "price": {
      const step = termSteps(context, { term, row })?.[column];
      // Only terms of a target group have volume and price.
      return step ? { step, cites, notes } : { cites, ...OF_THE_TABLE };
    }
    case "amount":
    case "explanation": {
      const step = termSteps(context, { term, row })?.amount;
      return step && { step, cites, notes };
    }
    case "year":
      return yearOfPlan(context, term.year);
    default:
      return nameOf(context, term, column);
  }
}

function nameOf(context: ExplainContext, term: FrameTerm, column: string): Found | undefined {
  if (column !== "unit" && column !== "service" && column !== "group") return undefined;
  const words = term[column];
  const { cites } = volumeMeasure(context, term);
  if (words === undefined) return { cites, ...OF_THE_TABLE };
  const service = serviceOf(context, term.service);
  const [price] = term.explanation.rows.filter(({ table }) => table === "standardCosts");
  const at = column === "group" ? price : service?.at;
  if (!at) return { value: { kind: "words", words }, cites };
  const place: Place = { ...at, column };
  const label = { kind: "column", table: at.table, column } as const;
  return { value: { kind: "words", words }, notes: [{ code: "readFrom", label, place }], cites };
}
