import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Place } from "../../domain/source";
import { cellRanges } from "../../text/explain/cellRanges";
import type { ChainLine } from "../../text/explain/chainLines";
import { usePaneContext } from "../paneContext";
import { ExplainLink } from "./ExplainLink";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  line: { display: "grid", gridTemplateColumns: "18px minmax(0, 1fr)", columnGap: "4px", padding: "3px 0" },
  sign: { textAlign: "center", color: tokens.colorNeutralForeground3 },
  first: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  number: { fontWeight: tokens.fontWeightSemibold, minHeight: "24px", whiteSpace: "nowrap" },
  label: { minWidth: 0, overflowWrap: "anywhere", textAlign: "left" },
  quiet: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

/** How far a line is set in for each number that it is a part of; at 350 pixels no further than four. */
const STEP_PIXELS = 14;
const DEEPEST = 4;

interface ChainListProps {
  readonly lines: readonly ChainLine[];
  readonly addressOf: (place: Place) => string | undefined;
}

/** The chain of numbers, indented: every number leads to its cell, and those that were computed can be explained in turn. */
export function ChainList({ lines, addressOf }: ChainListProps): ReactElement {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {lines.map((line) => (
        <li key={line.key} className={styles.line} style={{ paddingLeft: Math.min(line.depth, DEEPEST) * STEP_PIXELS }}>
          <span className={styles.sign}>{line.sign}</span>
          <div>
            <div className={styles.first}>
              <LineNumber line={line} addressOf={addressOf} />
              <LineLabel line={line} />
            </div>
            <LineSource line={line} addressOf={addressOf} />
          </div>
        </li>
      ))}
    </ol>
  );
}

interface LineProps {
  readonly line: ChainLine;
  readonly addressOf: ChainListProps["addressOf"];
}

function LineNumber({ line, addressOf }: LineProps): ReactElement {
  const styles = useStyles();
  const { texts, actions } = usePaneContext();
  const place = line.place ?? line.cells?.[0];
  const address = place && addressOf(place);
  if (!place || address === undefined) return <span className={styles.number}>{line.number}</span>;
  return (
    <Link
      as="button"
      className={styles.number}
      aria-label={`${line.number}, ${texts.explain.goTo(address)}`}
      onClick={() => actions.goTo(place)}
    >
      {line.number}
    </Link>
  );
}

/** Where the number stands, and where it comes from. */
function LineSource({ line, addressOf }: LineProps): ReactElement | null {
  const styles = useStyles();
  const { place, also = [], cells = [...(place ? [place] : []), ...also] } = line;
  const addresses = cellRanges(cells.flatMap((one) => addressOf(one) ?? []));
  const told = [addresses, line.source].filter((part) => part !== "").join(" · ");
  return told === "" ? null : <span className={styles.quiet}>{told}</span>;
}

/** What the number is; of one that was computed it leads to how. */
function LineLabel({ line }: { readonly line: ChainLine }): ReactElement {
  const styles = useStyles();
  const { actions, explaining } = usePaneContext();
  const { target, label, number } = line;
  const { start } = explaining;
  if (!target || !start) return <span className={styles.label}>{label}</span>;
  return (
    <ExplainLink of={`${label}: ${number}`} onClick={() => actions.attempt(() => start.within(target))}>
      {label}
    </ExplainLink>
  );
}
