import type { ReactElement } from "react";
import type { IndicatorRow } from "../../../domain/goalRows";
import type { IndicatorResult } from "../../../domain/outcome";
import { shownValue } from "../../../text/pane/shownValue";
import { usePaneContext } from "../../paneContext";
import { lightLimits } from "../lightLimits";
import { TrendArrow } from "../TrendArrow";
import { targetWords } from "../targetWords";
import type { Joined } from "../tree/treeNode";
import { LineWords } from "./LineWords";

/** An indicator: its light, newest value, target and trend. */
export function IndicatorLine({ row, result }: Joined<IndicatorRow, IndicatorResult>): ReactElement {
  const { texts, formats, yellowMargin } = usePaneContext();
  const value =
    typeof result.value === "number"
      ? shownValue(result.value, row.shownAs, formats, lightLimits(row, yellowMargin))
      : result.value;
  const period = result.period ? formats.shortPeriod(result.period) : texts.goals.notMeasured;
  return (
    <LineWords
      light={result.status}
      name={row.indicator ?? row.id}
      figure={value}
      under={[targetWords(row, texts.goals, formats), period, result.trend && <TrendArrow trend={result.trend} />]}
    />
  );
}
