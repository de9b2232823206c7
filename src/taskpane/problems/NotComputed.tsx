import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RunReport } from "../../run/runReport";
import { useFindingText } from "../findings/useFindingText";
import { usePaneContext } from "../paneContext";
import { explanation, type Part } from "./explanation";

const useStyles = makeStyles({
  root: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  link: { display: "inline-block", minWidth: "24px", minHeight: "24px" },
});

interface NotComputedProps {
  readonly report: RunReport;
  readonly part: Part;
  /** True when some of the part was computed all the same. */
  readonly isPartly?: boolean;
}

/** Why a part has no results, or not all of them, with the way to the first cell that explains it. */
export function NotComputed({ report, part, isPartly = false }: NotComputedProps): ReactElement {
  const styles = useStyles();
  const { texts, actions } = usePaneContext();
  const textOf = useFindingText();
  const found = explanation(report, part);
  const reason = found && textOf(found).what;
  const words = isPartly ? texts.summary.notAllComputed : texts.summary.notComputed;
  return (
    <p className={styles.root}>
      {words(reason ?? texts.summary.noReason)}{" "}
      {found?.place && (
        <Link
          as="button"
          className={styles.link}
          aria-label={`${found.place.address}, ${texts.shell.goToCell}`}
          onClick={() => actions.goTo(found.finding.at)}
        >
          {found.table} {found.place.cell}
        </Link>
      )}
    </p>
  );
}
