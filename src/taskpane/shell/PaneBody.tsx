import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { usePaneContext } from "../paneContext";
import type { Example } from "../paneModel";
import { Empty } from "../parts/Empty";
import type { PaneState } from "../state/paneState";
import { CurrentView } from "./CurrentView";
import { FirstRun } from "./FirstRun";
import { ViewBoundary } from "./ViewBoundary";
import { ViewTabs } from "./ViewTabs";
import type { View } from "./views";

const useStyles = makeStyles({
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  panel: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden", overflowWrap: "break-word" },
  wait: { padding: "36px 16px" },
});

interface PaneBodyProps {
  readonly pane: PaneState;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly example: Example | undefined;
}

/** Beneath the strip: the views of the last report, or what to do where there is none. */
export function PaneBody({ pane, view, onView, example }: PaneBodyProps): ReactElement {
  const styles = useStyles();
  const { texts, actions } = usePaneContext();
  const panelId = useId();
  const { report, hasTables } = pane;
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
    <main className={styles.main}>
      <ViewTabs view={view} onView={onView} findings={report.findings} panelId={panelId} />
      <div className={styles.panel} role="tabpanel" id={panelId} aria-labelledby={`${panelId}-${view}`}>
        <ViewBoundary key={`${view} ${report.finishedAt}`} fallback={crashed}>
          <CurrentView view={view} report={report} />
        </ViewBoundary>
      </div>
    </main>
  );
}
