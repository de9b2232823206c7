import type { ReactElement } from "react";
import type { RunReport } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import type { PaneServices } from "../paneModel";
import { Empty } from "../parts/Empty";
import { Section } from "../parts/Section";
import { isExpected, PARTS } from "../problems/explanation";
import { NotComputed } from "../problems/NotComputed";
import type { Reporting } from "../state/paneState";
import { ComparisonSection } from "./ComparisonSection";
import { ScenarioHead } from "./ScenarioHead";
import { ScenarioSheet } from "./ScenarioSheet";
import { SensitivitySection } from "./SensitivitySection";
import { TrialSection } from "./TrialSection";
import { useScenarios } from "./useScenarios";

interface ScenariosViewProps {
  readonly report: RunReport;
  readonly reporting: Reporting;
  /** True while something else has the workbook. */
  readonly isBusy: boolean;
  readonly services: PaneServices;
}

/** Scenarier: the frames with other conditions, at once; saved in the workbook only when asked to. */
export function ScenariosView({ report, reporting, isBusy, services }: ScenariosViewProps): ReactElement {
  const { texts } = usePaneContext();
  const { workbook, outcome } = report;
  const state = useScenarios(workbook);
  const { year } = state;
  if (outcome.frames.length === 0 || year === undefined) {
    if (!isExpected(report, PARTS.frames)) return <Empty text={texts.empty.frames} />;
    return (
      <Section title={texts.views.scenarios}>
        <NotComputed report={report} part={PARTS.frames} />
      </Section>
    );
  }
  return (
    <>
      <ScenarioHead state={state} year={year} />
      <TrialSection state={state} workbook={workbook} services={services.scenarios} />
      <ComparisonSection state={state} year={year} />
      <SensitivitySection workbook={workbook} year={year} />
      {services.createReports && <ScenarioSheet reporting={reporting} isBusy={isBusy} />}
    </>
  );
}
