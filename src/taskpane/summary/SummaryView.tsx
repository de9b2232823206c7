import type { ReactElement } from "react";
import type { RunReport } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { RoleCard } from "../shell/RoleCard";
import { BalanceSection } from "./BalanceSection";
import { DeficitsSection } from "./DeficitsSection";
import { FinancialGoalsSection } from "./FinancialGoalsSection";
import { ForecastsSection } from "./ForecastsSection";
import { FramesSection } from "./FramesSection";
import { firstSteps } from "./firstSteps";
import { GoalsSection } from "./GoalsSection";
import { ReportNow } from "./ReportNow";
import { StepList } from "./StepList";
import { SummaryFoot } from "./SummaryFoot";
import { UnitsSection } from "./UnitsSection";
import { Verdict } from "./Verdict";

interface SummaryViewProps {
  readonly report: RunReport;
  readonly canReport: boolean;
  /** True where an answer to who looks would be remembered. */
  readonly asksRole: boolean;
}

/**
 * Läget: what must be reported now, then how things stand, the economy before the goals (T3.2-g) and the units' own deficits
 * apart from the municipality's; in a new template the way to begin.
 */
export function SummaryView({ report, canReport, asksRole }: SummaryViewProps): ReactElement {
  const { preferences } = usePaneContext();
  const steps = firstSteps(report);
  return (
    <>
      {asksRole && preferences.role === undefined && <RoleCard />}
      <ReportNow report={report} />
      {steps ? <StepList steps={steps} /> : <Verdict report={report} />}
      <FramesSection report={report} />
      <ForecastsSection report={report} />
      <DeficitsSection report={report} />
      <FinancialGoalsSection report={report} />
      <BalanceSection report={report} />
      <UnitsSection report={report} />
      <GoalsSection report={report} />
      {!steps && <SummaryFoot day={report.outcome.day} canReport={canReport} />}
    </>
  );
}
