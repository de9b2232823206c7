import type { ShownExplanation } from "../../domain/explain/shownExplanation";
import { comparisonsOf } from "./deciding";
import { type ExplainWords, numberText } from "./numberText";
import type { DeficitTexts } from "./plainTexts";

/** Where a deficit stands: what is left of it, and by when it is to be recovered. */
export function plainDeficit({ target, about, value, decision = [] }: ShownExplanation, words: ExplainWords) {
  const { plain } = words.texts;
  if (target.table !== "recoveries" && target.table !== "balanceDeficits") return undefined;
  const compared = comparisonsOf(decision).flat();
  const left = compared.find(({ left: { label } }) => label.kind === "column" && label.column === "remaining")?.left;
  const dueYear = compared.find(({ right: { unit } }) => unit === "year")?.right;
  const closed = compared.find(({ relation }) => relation === "equal");
  if (!left || !dueYear || !closed) return undefined;
  const state = stateOf(value, closed.holds);
  if (state === undefined) return undefined;
  const texts: DeficitTexts = plain.deficit[target.table];
  const why =
    state === "open" || state === "overdue"
      ? texts[state](numberText(left, words), numberText(dueYear, words))
      : texts[state];
  const year = about.at(-1) ?? "";
  const subject = plain.deficitOf(about.slice(0, -1).join(" "), year);
  return plain.told(subject, value.kind === "light" ? plain.neuter[value.light] : plain.state[state], why);
}

/** The state that a state or a light tells; of a green light only that nothing is left. */
function stateOf(value: ShownExplanation["value"], isClosed: boolean): keyof DeficitTexts | undefined {
  if (value.kind === "state") return value.state;
  if (value.kind !== "light") return undefined;
  if (isClosed) return "recovered";
  return value.light === "red" ? "overdue" : "open";
}
