import type { BalanceRow } from "../../economyRows";
import type { BalanceResult } from "../../planOutcome";
import type { Citation } from "../../rule";
import { atRow, type ExplainContext, type Explainer, explanationOf, type Found } from "../explainContext";
import type { Step } from "../step";
import { sum } from "../steps";
import { balanceStatus } from "./balanceStatus";
import { adjustedStep, balanceFacts, ownStep } from "./balanceSteps";
import { mostDepositStep } from "./mostDepositStep";
import { reserveOpening } from "./reserveOpening";

export const RULE: Citation = ["KL11:12", "KL11:14", "A-5", "A-6"];

/** A row of Balanskrav with what was computed of it. */
export interface BalanceAsked {
  readonly context: ExplainContext;
  readonly row: BalanceRow;
  readonly result: BalanceResult;
}

/** Explains a cell of Balanskrav. Source: KL11:12–14. */
export const explainBalance: Explainer = (context, target) => {
  const row = atRow(context.workbook.balances, target);
  const result = atRow(context.outcome.balances, target);
  if (!row || !result) return undefined;
  const found = foundOf({ context, row, result }, target.column);
  return found && explanationOf(context, target, { about: [String(row.year)], ...found });
};

function foundOf(asked: BalanceAsked, column: string): Found | undefined {
  switch (column) {
    case "adjusted":
      return { step: adjustedStep(asked.row), cites: { rules: ["KL11:12", "KL11:14"] } };
    case "balance":
      return { step: balanceStep(asked.row), cites: { rules: ["KL11:12"] } };
    case "mostDeposit": {
      const step = mostDepositStep(asked);
      return step
        ? { step, cites: { rules: ["KL11:14"] } }
        : { notes: [{ code: "revenuesUnknown" }], cites: { rules: ["KL11:14", "A-5"] } };
    }
    case "reserve": {
      const step = reserveStep(asked);
      return step
        ? { step, cites: { rules: ["KL11:14"] } }
        : { notes: [{ code: "reserveUnknown" }], cites: { rules: ["KL11:14", "A-5"] } };
    }
    case "status":
      return {
        value: { kind: "light", light: asked.result.status },
        decision: balanceStatus(asked),
        cites: { rules: ["KL11:12", "A-5"] },
      };
    default:
      return undefined;
  }
}

function balanceStep(row: BalanceRow): Step {
  return sum(balanceFacts(row, "balance"), [adjustedStep(row), ownStep(row, "used")], [ownStep(row, "deposited")]);
}

function reserveStep({ context, row, result }: BalanceAsked): Step | undefined {
  const opening = reserveOpening(context, row);
  if (!opening || result.reserve === undefined) return undefined;
  return sum(balanceFacts(row, "reserve"), [opening, ownStep(row, "deposited")], [ownStep(row, "used")]);
}
