import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import type { RecordWish } from "../../run/versions/planRecorded";
import { usePaneContext } from "../paneContext";
import { fieldFault } from "./fieldFault";
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
  /** What a replay since then found out: it is told alone. */
  readonly verdict: string | undefined;
  /** What can be taken back, which the button says. */
  readonly undoable: RecordWish["what"] | undefined;
  readonly onUndo: () => void;
}

/** What became of the latest thing that was asked for, read out as it comes, and the way to take it back. */
export function Told({ done, verdict, undoable, onUndo }: ToldProps): ReactElement {
  const styles = useStyles();
  const { texts, formats, isBusy } = usePaneContext();
  const t = texts.versions;
  const became =
    done?.kind === "refused"
      ? refusalWords(done.refusal, texts, formats)
      : done && t.done[done.kind === "undone" ? "undone" : done.what];
  // What is wrong with a field is said where it is typed.
  const words = verdict ?? (fieldFault(done, t) === undefined ? became : undefined);
  const isEmpty = words === undefined && undoable === undefined;
  const self = useRef<HTMLDivElement>(null);
  // What was pressed may be gone with what it did: the reader is then led to what came of it.
  useEffect(() => {
    if (done && document.activeElement === document.body) self.current?.focus();
  }, [done]);
  return (
    <div ref={self} tabIndex={-1} className={isEmpty ? undefined : styles.told}>
      <span className={styles.words} role="status">
        {words}
      </span>
      {undoable && (
        <Button size="small" disabledFocusable={isBusy} onClick={onUndo}>
          {t.undoOf[undoable]}
        </Button>
      )}
    </div>
  );
}
