import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import { usePaneContext } from "../paneContext";
import { refusalWords } from "./refusalWords";
import type { Done } from "./useVersions";

const useStyles = makeStyles({
  told: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    padding: "8px 16px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineStyle: "none",
  },
  words: { minWidth: 0 },
});

interface ToldProps {
  readonly done: Done | undefined;
  readonly verdict: string | undefined;
  readonly onUndo: (() => void) | undefined;
}

/** What became of the latest thing that was asked for, read out as it comes, and the way to take it back. */
export function Told({ done, verdict, onUndo }: ToldProps): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const t = texts.versions;
  const words =
    done?.kind === "refused"
      ? refusalWords(done.refusal, t, formats)
      : done && t.done[done.kind === "undone" ? "undone" : done.what];
  const isEmpty = words === undefined && verdict === undefined && !onUndo;
  const self = useRef<HTMLDivElement>(null);
  // What was pressed may be gone with what it did: the reader is then led to what came of it.
  useEffect(() => {
    if (done && document.activeElement === document.body) self.current?.focus();
  }, [done]);
  return (
    <div ref={self} tabIndex={-1} className={isEmpty ? undefined : styles.told}>
      <span className={styles.words} role="status">
        {[words, verdict].filter((one) => one !== undefined).join(" ")}
      </span>
      {onUndo && (
        <Button size="small" onClick={onUndo}>
          {t.undo}
        </Button>
      )}
    </div>
  );
}
