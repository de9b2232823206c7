import type { ReactElement } from "react";
import type { Target } from "../../domain/explain/step";
import { usePaneContext } from "../paneContext";
import { ExplainLink } from "./ExplainLink";

/** A number that leads to how it comes about; plain where nothing can be explained. `of` says what it is. */
export function ExplainedNumber({
  number,
  target,
  of,
}: {
  readonly number: string;
  readonly target: Target;
  readonly of: string;
}): ReactElement {
  const { explain } = usePaneContext();
  if (!explain) return <>{number}</>;
  return (
    <ExplainLink of={of} number={number} onClick={() => explain(target)}>
      {number}
    </ExplainLink>
  );
}
