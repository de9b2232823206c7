import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RunReport } from "../../run/runReport";
import type { Advice } from "../../text/pane/advice";
import type { BridgeTexts } from "../../text/pane/bridgeTexts";
import { usePaneContext } from "../paneContext";
import { Empty } from "../parts/Empty";
import { FlawWarning } from "../versions/FlawWarning";
import type { KeptReading } from "./useKeptVersion";

const useStyles = makeStyles({
  wait: { padding: "36px 16px" },
  note: { margin: "0 0 10px", color: tokens.colorNeutralForeground2 },
});

interface VersionStateProps {
  readonly reading: KeptReading;
  readonly report: RunReport;
  /** False where the two have no year in common. */
  readonly hasBridge: boolean;
  readonly onAgain: () => void;
}

/** What is to be said of the version that the bridge goes from: that it is being read, or why there is no bridge from it. */
export function VersionState({ reading, report, hasBridge, onAgain }: VersionStateProps): ReactElement | null {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const t = texts.bridge;
  switch (reading.kind) {
    case "none":
      return null;
    case "reading":
      return (
        <div role="status">
          <Spinner className={styles.wait} size="small" label={t.readingVersion(reading.name)} />
        </div>
      );
    case "failed":
      return (
        <Empty text={t.unreadVersion}>
          <Button onClick={onAgain}>{texts.failure.retry}</Button>
        </Empty>
      );
    case "gone":
      return <Empty text={t.goneVersion} />;
    case "read": {
      const { unreadable, integrity, missing } = reading.kept;
      const flaw = integrity === "whole" ? null : <FlawWarning flaw={{ version: reading.name, integrity, missing }} />;
      if (integrity === "lost") return flaw;
      const hindrance = hindranceOf(t, reading, report) ?? (hasBridge ? undefined : t.noCommonYears(reading.name));
      return (
        <>
          {flaw}
          {unreadable > 0 && <p className={styles.note}>{t.unreadable(formats.count(unreadable))}</p>}
          {hindrance && <Empty text={hindrance} />}
        </>
      );
    }
  }
}

function hindranceOf(
  t: BridgeTexts,
  reading: Extract<KeptReading, { readonly kind: "read" }>,
  { workbook }: Pick<RunReport, "workbook">,
): Advice | undefined {
  const [then, now] = [reading.kept.workbook.settings.amountUnit, workbook.settings.amountUnit];
  const word = (unit: typeof now) => (unit === "unknown" ? t.noUnit : unit);
  return then === now ? undefined : t.otherUnit(reading.name, word(then), word(now));
}
