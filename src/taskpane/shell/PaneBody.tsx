import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { LocatedFinding } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import type { Example, PaneServices } from "../paneModel";
import { Empty } from "../parts/Empty";
import type { PaneState } from "../state/paneState";
import { backOnEscape } from "./backOnEscape";
import { CurrentView } from "./CurrentView";
import { FirstRun } from "./FirstRun";
import type { CurrentView as CurrentViewChoice } from "./useCurrentView";
import { ViewBoundary } from "./ViewBoundary";
import { ViewHeading } from "./ViewHeading";
import { ViewTabs } from "./ViewTabs";
import type { View } from "./views";

const useStyles = makeStyles({
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  panel: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden", overflowWrap: "break-word" },
  wait: { padding: "36px 16px" },
});

interface PaneBodyProps {
  readonly pane: PaneState;
  /** Those that concern the person. */
  readonly findings: readonly LocatedFinding[];
  readonly tabs: readonly View[];
  readonly current: CurrentViewChoice;
  readonly services: PaneServices;
  readonly example: Example | undefined;
}

/** Beneath the strip: the views of the last report, or what to do where there is none. */
export function PaneBody({ pane, findings, tabs, current, services, example }: PaneBodyProps): ReactElement {
  const styles = useStyles();
  const { texts, actions } = usePaneContext();
  const panelId = useId();
  const { report, hasTables } = pane;
  const { view } = current;
  const isTab = tabs.includes(view);
  if (!report) {
    return (
      <main className={styles.panel}>
        {(hasTables === undefined || pane.isReading) && (
          <Spinner className={styles.wait} size="small" label={texts.run.reading} />
        )}
        {hasTables === false && !pane.isReading && <FirstRun example={example} />}
        {hasTables === true && !pane.isReading && <Empty text={texts.empty.notRun} />}
      </main>
    );
  }
  const crashed = (retry: () => void) => (
    <Empty text={texts.failure.crashed}>
      <Button onClick={retry}>{texts.failure.retry}</Button>
      <Button appearance="subtle" onClick={actions.recalculate}>
        {texts.run.recalculate}
      </Button>
    </Empty>
  );
  return (
    <main className={styles.main} onKeyDown={isTab ? undefined : (event) => backOnEscape(event, current.back)}>
      {isTab ? (
        <ViewTabs tabs={tabs} view={view} onView={current.showView} findings={findings} panelId={panelId} />
      ) : (
        <ViewHeading view={view} onBack={current.back} id={`${panelId}-${view}`} />
      )}
      {/* A panel of its own for each view: one is not scrolled to where the other was. */}
      <div key={view} className={styles.panel} id={panelId} {...panelRole(isTab, `${panelId}-${view}`)}>
        <ViewBoundary resetKey={report.finishedAt} fallback={crashed}>
          <CurrentView current={current} pane={pane} report={report} services={services} />
        </ViewBoundary>
      </div>
    </main>
  );
}

/** Under the tabs the view is their panel; a view from the menu is a region named by its heading. */
function panelRole(isTab: boolean, labelId: string) {
  return { role: isTab ? "tabpanel" : "region", "aria-labelledby": labelId };
}
