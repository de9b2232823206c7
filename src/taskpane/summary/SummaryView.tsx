import type { ReactElement } from "react";
import type { RunReport } from "../../run/runReport";
import { DeficitsSection } from "./DeficitsSection";
import { ForecastsSection } from "./ForecastsSection";
import { FramesSection } from "./FramesSection";
import { firstSteps } from "./firstSteps";
import { GoalsSection } from "./GoalsSection";
import { StepList } from "./StepList";
import { Verdict } from "./Verdict";

/** Läget: how things stand, the economy before the goals (T3.2-g); in a new template the way to begin. */
export function SummaryView({ report }: { readonly report: RunReport }): ReactElement {
  const steps = firstSteps(report);
  return (
    <>
      {steps ? <StepList steps={steps} /> : <Verdict report={report} />}
      <FramesSection report={report} />
      <ForecastsSection report={report} />
      <DeficitsSection report={report} />
      <GoalsSection report={report} />
    </>
  );
}
