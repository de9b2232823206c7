import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { STEERING_MODELS } from "../../domain/models/steeringModels";
import type { RunReport } from "../../run/runReport";
import type { ShellTexts } from "../../text/pane/shellTexts";
import { usePaneContext } from "../paneContext";

const useStyles = makeStyles({
  root: { flexShrink: 0, display: "flex", alignItems: "center", gap: "8px", padding: "10px 8px 2px 16px" },
  title: {
    display: "flex",
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "pre",
  },
  name: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis" },
  names: { flexGrow: 1, minWidth: 0 },
  model: {
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  budget: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
});

interface HeaderProps {
  readonly report: RunReport | undefined;
  /** The overflow menu. */
  readonly children: ReactNode;
}

/** Which municipality, which budget year and which steering model; the product's name before the first run. */
export function Header({ report, children }: HeaderProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const year = report?.outcome.settings.budgetYear;
  const name = report?.municipality ?? texts.shell.product;
  const budget = year === undefined ? "" : ` · ${texts.shell.budget(String(year))}`;
  return (
    <div className={styles.root}>
      <div className={styles.names}>
        <h1 className={styles.title} title={`${name}${budget}`}>
          <span className={styles.name}>{name}</span>
          <span className={styles.budget}>{budget}</span>
        </h1>
        {report && <p className={styles.model}>{modelName(report, texts.shell)}</p>}
      </div>
      {children}
    </div>
  );
}

function modelName({ outcome }: RunReport, texts: ShellTexts): string {
  const { id, name, base } = outcome.model;
  return id === "egen" ? texts.ownModel(STEERING_MODELS[base].name) : texts.model(name);
}
