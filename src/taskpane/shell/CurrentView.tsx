import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { type ComponentType, type ReactElement, useEffect, useState } from "react";
import type { Later } from "../later/createLater";
import { useLater } from "../later/useLater";
import { usePaneContext } from "../paneContext";
import { Empty } from "../parts/Empty";
import { laterView } from "./laterView";
import type { ReportViewProps } from "./ReportView";

const useStyles = makeStyles({
  wait: {
    padding: "36px 16px",
    // Seen only when it takes long enough to be read; most often the view is there before.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: "300ms",
    animationDuration: "1ms",
    animationFillMode: "both",
  },
});

interface CurrentViewProps extends ReportViewProps {
  /** The pane's own views when not given. */
  readonly later?: Later<ComponentType<ReportViewProps>>;
}

/** The view that was chosen. While it is on its way that is said, and where it can not be fetched one may try again. */
export function CurrentView({ later = laterView, ...shown }: CurrentViewProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const [hasFailed, setFailed] = useState(false);
  const View = useLater(later);
  useEffect(() => {
    if (!View && !hasFailed) later.get().catch(() => setFailed(true));
  }, [View, hasFailed, later]);
  if (View) return <View {...shown} />;
  if (hasFailed) {
    return (
      <Empty text={texts.failure.notLoaded}>
        <Button onClick={() => setFailed(false)}>{texts.failure.retry}</Button>
      </Empty>
    );
  }
  return (
    <div role="status" className={styles.wait}>
      <Spinner size="small" label={texts.run.fetchingView} />
    </div>
  );
}
