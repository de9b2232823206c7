import type { ReactElement } from "react";
import type { FactorRow } from "../../../domain/goalRows";
import type { FactorResult } from "../../../domain/outcome";
import { usePaneContext } from "../../paneContext";
import type { Joined } from "../tree/treeNode";
import { LineWords } from "./LineWords";

/** A quality or success factor with its light. */
export function FactorLine({ row, result }: Joined<FactorRow, FactorResult>): ReactElement {
  const { texts } = usePaneContext();
  const type = row.type === undefined ? "" : texts.goals[row.type];
  return <LineWords light={result.status} name={row.factor ?? row.id} under={[type, row.unit]} />;
}
