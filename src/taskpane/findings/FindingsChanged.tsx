import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FindingsChange } from "../../run/findingsChange";
import { usePaneContext } from "../paneContext";
import { Disclosure } from "../parts/Disclosure";

const useStyles = makeStyles({
  root: { padding: "2px 16px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  list: { margin: 0, padding: 0, listStyle: "none" },
  line: { margin: "0 0 6px", overflowWrap: "anywhere" },
  word: { fontWeight: tokens.fontWeightSemibold },
});

/** What a run changed among the findings since the report before it: how many came and went, and opened which. */
export function FindingsChanged({ change }: { readonly change: FindingsChange | undefined }): ReactElement | null {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const t = texts.findings;
  const came = change?.came ?? [];
  const gone = change?.gone ?? [];
  if (came.length + gone.length === 0) return null;
  const lines = [
    ...came.map((one) => [t.came, one.message] as const),
    ...gone.map((one) => [t.gone, one.message] as const),
  ];
  const counts = [
    ...(came.length > 0 ? [t.countCame(came.length)] : []),
    ...(gone.length > 0 ? [t.countGone(gone.length)] : []),
  ];
  return (
    <div className={styles.root}>
      <Disclosure summary={`${t.cameAndWent}: ${counts.join(", ")}`}>
        <ul className={styles.list}>
          {lines.map(([word, message], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew with each change, and two lines may say the same
            <li key={`${index} ${message}`} className={styles.line}>
              <span className={styles.word}>{word}:</span> {message}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
