import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { LocatedFinding } from "../../run/runReport";
import { usePaneContext } from "../paneContext";

const useStyles = makeStyles({
  // It belongs to the words after it: the two are never parted.
  root: { whiteSpace: "nowrap" },
  icon: { marginRight: "3px", verticalAlign: "text-bottom", color: tokens.colorPaletteRedForeground1 },
  link: { display: "inline-block", minHeight: "24px", minWidth: "24px", fontSize: "inherit", lineHeight: "24px" },
});

interface FindingsLinkProps {
  readonly findings: readonly LocatedFinding[];
  readonly onFindings: () => void;
}

/** How many findings there are, with the sign of an error where some are, and the way to them. */
export function FindingsLink({ findings, onFindings }: FindingsLinkProps): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const hasErrors = findings.some(({ severity }) => severity === "error");
  return (
    <span className={styles.root}>
      {hasErrors && <ErrorCircle16Regular className={styles.icon} aria-hidden="true" />}
      <Link as="button" onClick={onFindings} className={styles.link}>
        {texts.run.findings(formats.count(findings.length))}
      </Link>
    </span>
  );
}
