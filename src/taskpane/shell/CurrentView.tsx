import type { ReactElement } from "react";
import type { RunReport } from "../../run/runReport";
import { FindingsView } from "../findings/FindingsView";
import { FollowUpView } from "../followUp/FollowUpView";
import { FramesView } from "../frames/FramesView";
import { GoalsView } from "../goals/GoalsView";
import { SummaryView } from "../summary/SummaryView";
import type { View } from "./views";

interface CurrentViewProps {
  readonly view: View;
  readonly report: RunReport;
}

/** The view that was chosen, of a report. */
export function CurrentView({ view, report }: CurrentViewProps): ReactElement {
  switch (view) {
    case "summary":
      return <SummaryView report={report} />;
    case "frames":
      return <FramesView report={report} />;
    case "followUp":
      return <FollowUpView report={report} />;
    case "goals":
      return <GoalsView report={report} />;
    case "findings":
      return <FindingsView report={report} />;
  }
}
