import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect } from "react";
import { tableName } from "../../sheets/contract/names";
import { usePaneContext } from "../paneContext";
import type { PaneServices } from "../paneModel";
import { Empty } from "../parts/Empty";
import { CellExplanation } from "./CellExplanation";
import { InputCell } from "./InputCell";
import { NotComputedCell } from "./NotComputedCell";

const useStyles = makeStyles({
  top: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", padding: "10px 16px 0" },
  wait: { fontSize: tokens.fontSizeBase200 },
  tables: { padding: "0 20px 20px", textAlign: "center", color: tokens.colorNeutralForeground2 },
});

/** The tables with results, as they are told where nothing has been asked yet. */
const EXPLAINED_TABLES = [
  "frames",
  "frameBasis",
  "followUps",
  "yearResults",
  "recoveries",
  "indicators",
  "factors",
  "goals",
  "activities",
  "missions",
  "assignments",
  "risks",
  "calendar",
  "financialGoals",
  "steeringMeasures",
  "balances",
  "balanceDeficits",
] as const;

interface ExplainViewProps {
  readonly services: Pick<PaneServices, "explaining">;
}

/** Förklara: why a cell says what it says, with every number's own cell, source and paragraph. */
export function ExplainView({ services }: ExplainViewProps): ReactElement {
  const styles = useStyles();
  const { texts, explaining, actions } = usePaneContext();
  const { shown, isReading, isOutdated, start } = explaining;
  useEffect(() => {
    // A run may have changed what is shown.
    if (isOutdated && start) void actions.read(start.again);
  }, [isOutdated, start, actions]);
  const t = texts.explain;
  return (
    <>
      {start && (
        <div className={styles.top}>
          <Button size="small" onClick={() => actions.attempt(start.selected)}>
            {t.explainSelected}
          </Button>
          {isReading && <Spinner className={styles.wait} size="extra-tiny" label={t.reading} />}
        </div>
      )}
      {shown?.kind === "explained" && <CellExplanation explained={shown} services={services} />}
      {shown?.kind === "input" && <InputCell cell={shown} />}
      {shown?.kind === "notComputed" && <NotComputedCell cell={shown} />}
      {(shown === undefined || shown.kind === "notOurs") && (
        <>
          <Empty text={shown ? { title: t.notOurs(shown.address), todo: t.empty.todo } : t.empty} />
          <p className={styles.tables}>
            {t.canBeExplained} {EXPLAINED_TABLES.map(tableName).join(", ")}.
          </p>
        </>
      )}
    </>
  );
}
