import { Link, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import { usePaneContext } from "../paneContext";
import { ReportAnswer } from "./ReportAnswer";
import type { MadeSheet } from "./useMadeSheet";

const useStyles = makeStyles({
  told: { marginTop: "8px" },
  undo: { minHeight: "24px", textAlign: "left" },
});

interface MadeSheetAnswerProps {
  readonly sheet: MadeSheet;
  /** What is said where what the sheet is made of is gone. */
  readonly gone: string;
}

/** How it goes with a sheet that a view makes by itself and what came of it, read out as it comes, with the way to take it back. */
export function MadeSheetAnswer({ sheet, gone }: MadeSheetAnswerProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const { answer, isMaking, undo } = sheet;
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer) self.current?.scrollIntoView({ block: "nearest" });
  }, [answer]);
  const result = answer === "gone" ? undefined : answer;
  return (
    <div ref={self} className={isMaking || answer ? styles.told : undefined} role="status">
      {isMaking && texts.reports.step.write}
      {answer === "gone" && gone}
      {result && <ReportAnswer result={result} />}
      {result && result.made.length + result.remade.length > 0 && (
        <Link as="button" className={styles.undo} onClick={undo}>
          {texts.reports.undo}
        </Link>
      )}
    </div>
  );
}
