import type { Citation } from "../../rule";
import type { Step } from "../step";
import { cell, chosen, constant, product, sum, word } from "../steps";
import { adjustedStep, ownStep } from "./balanceSteps";
import type { BalanceAsked } from "./explainBalance";
import { reserveOpening } from "./reserveOpening";

export const RULE: Citation = ["KL11:14", "A-5"];

/** Shares of taxes and general grants: what a result must pass, with negative equity, and what the reserve may hold. */
const SHARES = { result: 0.01, negativeEquity: 0.02, reserve: 0.05 } as const;

/** The most that may be put in the reserve; undefined without taxes and grants. Source: KL11:14. */
export function mostDepositStep(asked: BalanceAsked): Step | undefined {
  const { context, row } = asked;
  if (row.revenues === undefined) return undefined;
  const nothing = constant(0, "none", "amount");
  const target = { ...row.at, column: "mostDeposit" };
  const label = { kind: "column", table: "balances", column: "mostDeposit", year: row.year } as const;
  const facts = { label, unit: "amount", place: target, target } as const;
  const ofResult = ofResultStep(asked, row.revenues);
  const opening = reserveOpening(context, row);
  if (!opening) return chosen("max", facts, [nothing, ofResult]);
  const limit = shareOf(asked, row.revenues, SHARES.reserve);
  const room = sum({ label: word("reserveRoom"), unit: "amount" }, [limit, ownStep(row, "used")], [opening]);
  return chosen("max", facts, [
    nothing,
    chosen("min", { label: word("lowerResult"), unit: "amount" }, [ofResult, room]),
  ]);
}

function ofResultStep(asked: BalanceAsked, revenues: number): Step {
  const { row } = asked;
  const isNegative = row.equity !== undefined && row.equity < 0;
  const lower = chosen("min", { label: word("lowerResult"), unit: "amount" }, [
    ownStep(row, "result"),
    adjustedStep(row),
  ]);
  const share = shareOf(asked, revenues, isNegative ? SHARES.negativeEquity : SHARES.result);
  return sum({ label: word("ofResult"), unit: "amount" }, [lower], [share]);
}

function shareOf({ row }: BalanceAsked, revenues: number, share: number): Step {
  const label = { kind: "column", table: "balances", column: "revenues", year: row.year } as const;
  const of = cell(revenues, { label, unit: "amount", place: { ...row.at, column: "revenues" } });
  return product({ label: word("revenueShare"), unit: "amount" }, [constant(share, "revenueShareLimit", "share"), of]);
}
