import type { Citation } from "../../rule";
import type { Explainer } from "../explainContext";
import { balanceLedger } from "./balanceLedger";
import { explainDeficit } from "./explainDeficit";

export const RULE: Citation = ["KL11:12", "KL11:13"];

/** Explains a cell of Balanskravsunderskott. Source: KL11:12, KL11:13. */
export const explainBalanceDeficit: Explainer = (context, target) => {
  const deficit = context.outcome.balanceDeficits[target.row - 1];
  return deficit && explainDeficit(context, target, { ledger: balanceLedger(context), deficit });
};
