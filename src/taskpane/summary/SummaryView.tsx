import type { ReactElement } from "react";
import type { RunReport } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { Empty } from "../parts/Empty";
import { DeficitsSection } from "./DeficitsSection";
import { ForecastsSection } from "./ForecastsSection";
import { FramesSection } from "./FramesSection";
import { GoalsSection } from "./GoalsSection";
import { Verdict } from "./Verdict";

/** Läget: how things stand, the economy before the goals (T3.2-g). */
export function SummaryView({ report }: { readonly report: RunReport }): ReactElement {
  const { texts } = usePaneContext();
  const { outcome } = report;
  const results = [outcome.frameSums, outcome.forecasts, outcome.recoveries, outcome.goals, outcome.indicators];
  if (results.every((part) => part.length === 0)) return <Empty text={texts.empty.summary} />;
  return (
    <>
      <Verdict outcome={outcome} />
      <FramesSection outcome={outcome} />
      <ForecastsSection forecasts={outcome.forecasts} />
      <DeficitsSection recoveries={outcome.recoveries} />
      <GoalsSection outcome={outcome} />
    </>
  );
}
