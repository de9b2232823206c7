import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";
import { Disclosure } from "../parts/Disclosure";
import { LitLine } from "../parts/LitLine";
import { RowLink } from "../parts/RowLink";
import type { FactorLine } from "./goalTree";
import { IndicatorList } from "./IndicatorList";

/** A quality or success factor, opening to its indicators. */
export function FactorItem({ line }: { readonly line: FactorLine }): ReactElement {
  const { texts } = usePaneContext();
  const { row, result, indicators } = line;
  const name = row.factor ?? row.id;
  const type = row.type === undefined ? "" : texts.goals[row.type];
  return (
    <Disclosure summary={<LitLine light={result.status} name={name} under={type} />}>
      <IndicatorList lines={indicators} />
      <RowLink place={result.at} of={name} />
    </Disclosure>
  );
}
