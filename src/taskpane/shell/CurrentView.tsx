import type { ReactElement } from "react";
import type { RunReport } from "../../run/runReport";
import { FindingsView } from "../findings/FindingsView";
import { FollowUpView } from "../followUp/FollowUpView";
import { FramesView } from "../frames/FramesView";
import { GlossaryView } from "../glossary/GlossaryView";
import { GoalsView } from "../goals/GoalsView";
import type { PaneServices } from "../paneModel";
import { ReportsView } from "../reporting/ReportsView";
import type { PaneState } from "../state/paneState";
import { SummaryView } from "../summary/SummaryView";
import type { CurrentView as CurrentViewChoice } from "./useCurrentView";

interface CurrentViewProps {
  readonly current: CurrentViewChoice;
  readonly pane: PaneState;
  readonly report: RunReport;
  readonly services: PaneServices;
}

/** The view that was chosen, of a report. */
export function CurrentView({ current, pane, report, services }: CurrentViewProps): ReactElement {
  switch (current.view) {
    case "summary":
      return <SummaryView report={report} canReport={services.createReports !== undefined} />;
    case "frames":
      return <FramesView report={report} />;
    case "followUp":
      return <FollowUpView report={report} />;
    case "goals":
      return <GoalsView report={report} />;
    case "findings":
      return <FindingsView report={report} wanted={current.finding} />;
    case "glossary":
      return <GlossaryView model={report.outcome.model} />;
    case "reports":
      return (
        <ReportsView
          choices={services.reportChoices?.(report)}
          reporting={pane.reporting}
          isBusy={pane.running !== undefined || pane.isReading}
        />
      );
  }
}
