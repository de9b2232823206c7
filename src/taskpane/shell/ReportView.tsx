import type { ReactElement } from "react";
import type { RunReport } from "../../run/runReport";
import { BridgeView } from "../bridge/BridgeView";
import { CollectionView } from "../collection/CollectionView";
import { ExplainView } from "../explain/ExplainView";
import { OwnFindings } from "../findings/OwnFindings";
import { FollowUpView } from "../followUp/FollowUpView";
import { FramesView } from "../frames/FramesView";
import { GlossaryView } from "../glossary/GlossaryView";
import { GoalsView } from "../goals/GoalsView";
import type { PaneServices } from "../paneModel";
import { RangeLightsView } from "../rangeLights/RangeLightsView";
import { ReportsView } from "../reporting/ReportsView";
import { ScenariosView } from "../scenarios/ScenariosView";
import { isBusy } from "../state/isBusy";
import type { PaneState } from "../state/paneState";
import { SummaryView } from "../summary/SummaryView";
import { UnitView } from "../unit/UnitView";
import { VersionsView } from "../versions/VersionsView";
import type { CurrentView as CurrentViewChoice } from "./useCurrentView";

export interface ReportViewProps {
  readonly current: CurrentViewChoice;
  readonly pane: PaneState;
  readonly report: RunReport;
  readonly services: PaneServices;
}

/** The view that was chosen, of a report. All of them are fetched together, while the workbook is read. */
export function ReportView({ current, pane, report, services }: ReportViewProps): ReactElement {
  switch (current.view) {
    case "unit":
      return (
        <UnitView report={report} pane={pane} canAdd={services.addMeasure !== undefined} versions={services.versions} />
      );
    case "collection":
      return <CollectionView report={report} />;
    case "summary":
      return (
        <SummaryView
          report={report}
          canReport={services.createReports !== undefined}
          asksRole={services.preferences !== undefined}
        />
      );
    case "frames":
      return <FramesView report={report} />;
    case "bridge":
      return (
        <BridgeView
          report={report}
          reporting={pane.reporting}
          canReport={services.createReports !== undefined}
          isBusy={isBusy(pane)}
          versions={services.versions}
        />
      );
    case "followUp":
      return <FollowUpView report={report} />;
    case "goals":
      return <GoalsView report={report} />;
    case "findings":
      return <OwnFindings report={report} wanted={current.finding} change={pane.findingsChange} />;
    case "scenarios":
      return <ScenariosView report={report} reporting={pane.reporting} isBusy={isBusy(pane)} services={services} />;
    case "rangeLights":
      return <RangeLightsView services={services} />;
    case "versions":
      return <VersionsView report={report} services={services} />;
    case "explain":
      return <ExplainView services={services} />;
    case "glossary":
      return <GlossaryView model={report.outcome.model} />;
    case "reports":
      return (
        <ReportsView choices={services.reportChoices?.(report)} reporting={pane.reporting} isBusy={isBusy(pane)} />
      );
  }
}
