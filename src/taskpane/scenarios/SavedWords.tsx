import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import { tableName } from "../../sheets/contract/names";
import type { ScenarioObstacle } from "../../sheets/scenarios/planScenario";
import type { Texts } from "../../text/pane/texts";
import { usePaneContext } from "../paneContext";
import { obstacleWords } from "../problems/obstacleWords";
import type { ScenarioDone } from "./scenarioMemory";

const useStyles = makeStyles({
  root: {
    marginTop: "12px",
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  undo: { marginLeft: "8px" },
});

interface SavedWordsProps {
  readonly done: ScenarioDone;
  readonly onUndo: () => void;
}

/** What became of the last thing that was asked. It takes the focus, since the button that was pressed may be gone. */
export function SavedWords({ done, onUndo }: SavedWordsProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const t = texts.scenarios;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) root.current?.focus();
  }, []);
  const canUndo = done.kind === "saved" || done.kind === "removed";
  return (
    <div className={styles.root} role="status" ref={root} tabIndex={-1}>
      {doneWords(done, texts)}
      {canUndo && (
        <Link as="button" className={styles.undo} onClick={onUndo}>
          {t.undo}
        </Link>
      )}
    </div>
  );
}

function doneWords(done: ScenarioDone, texts: Texts): string {
  const t = texts.scenarios;
  const table = tableName("scenarios");
  switch (done.kind) {
    case "saved":
      return t.saved(done.name, table);
    case "removed":
      return t.removed(done.name, table);
    case "undone":
      return t.undone;
    case "refused":
      return refusedWords(done.obstacle, texts, table);
  }
}

function refusedWords(obstacle: ScenarioObstacle, { scenarios: t, obstacle: words }: Texts, table: string): string {
  switch (obstacle.kind) {
    case "taken":
      return t.nameTaken;
    case "gone":
      return t.refused.gone(table);
    case "formulas":
      return t.refused.formulas(table);
    default:
      return obstacleWords(obstacle, "scenarios", words);
  }
}
