import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Circle16Regular } from "@fluentui/react-icons";
import { Fragment, type ReactElement } from "react";
import type { TableKey } from "../../domain/source";
import { tableName } from "../../sheets/contract/names";
import { usePaneContext } from "../paneContext";
import { HiddenText } from "../parts/HiddenText";
import type { Step } from "./firstSteps";

const useStyles = makeStyles({
  root: { padding: "16px" },
  title: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: "12px 0", padding: 0, listStyle: "none" },
  step: { position: "relative", display: "flex", alignItems: "flex-start", gap: "8px", padding: "4px 0" },
  icon: { display: "flex", flexShrink: 0, paddingTop: "4px", color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorPaletteGreenForeground1 },
  link: { display: "inline-block", minHeight: "24px", lineHeight: "24px" },
});

/** The way from an empty template to the first result, table by table. */
export function StepList({ steps }: { readonly steps: readonly Step[] }): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const t = texts.steps;
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{t.title}</h2>
      <p className={styles.text}>{t.text}</p>
      <ol className={styles.list}>
        {steps.map(({ tables, isDone }) => (
          <li key={tables.join()} className={styles.step}>
            <span className={mergeClasses(styles.icon, isDone && styles.done)}>
              {isDone ? <CheckmarkCircle16Filled aria-hidden="true" /> : <Circle16Regular aria-hidden="true" />}
              <HiddenText>{`${isDone ? t.done : t.left}: `}</HiddenText>
            </span>
            <span>
              {tables.map((table, index) => (
                <Fragment key={table}>
                  {index > 0 && ", "}
                  <TableLink table={table} />
                </Fragment>
              ))}
              {tables.includes("settings") && ` (${t.settings})`}
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.text}>
        {t.forecastsOnly} <TableLink table="followUps" />
      </p>
    </section>
  );
}

function TableLink({ table }: { readonly table: TableKey }): ReactElement {
  const styles = useStyles();
  const { actions } = usePaneContext();
  return (
    <Link as="button" className={styles.link} onClick={() => actions.goTo({ table })}>
      {tableName(table)}
    </Link>
  );
}
