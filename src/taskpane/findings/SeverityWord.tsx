import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Lightbulb16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Severity } from "../../domain/finding";
import { usePaneContext } from "../paneContext";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  error: { color: tokens.colorPaletteRedForeground1 },
  advice: { color: tokens.colorBrandForeground1 },
});

/** How grave a finding is, as sign, word and colour. */
export function SeverityWord({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  return severity === "error" ? (
    <span className={mergeClasses(styles.root, styles.error)}>
      <ErrorCircle16Filled aria-hidden="true" />
      {texts.findings.error}
    </span>
  ) : (
    <span className={mergeClasses(styles.root, styles.advice)}>
      <Lightbulb16Regular aria-hidden="true" />
      {texts.findings.adviceOne}
    </span>
  );
}
