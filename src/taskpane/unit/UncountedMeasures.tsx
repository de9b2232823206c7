import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { UncountedMeasure } from "../../domain/followUp/uncountedMeasures";
import { usePaneContext } from "../paneContext";
import { Disclosure } from "../parts/Disclosure";
import { PlaceRow } from "../parts/PlaceRow";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  line: { display: "flex", alignItems: "baseline", gap: "8px" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  reason: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  figure: { whiteSpace: "nowrap" },
});

/** The measures that exist and do not count, why, and the way to each. Nothing where all count. */
export function UncountedMeasures({
  measures,
}: {
  readonly measures: readonly UncountedMeasure[];
}): ReactElement | null {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const t = texts.ownUnit;
  if (measures.length === 0) return null;
  return (
    <Disclosure summary={t.uncounted(measures.length)}>
      <ul className={styles.list}>
        {measures.map(({ at, measure, effect, reason }) => (
          <li key={at.row}>
            <PlaceRow place={at}>
              <span className={styles.line}>
                <span className={styles.name}>
                  {measure ?? t.unnamedMeasure}
                  <span className={styles.reason}>{t.reason[reason]}</span>
                </span>
                {effect !== undefined && <span className={styles.figure}>{formats.signed(effect)}</span>}
              </span>
            </PlaceRow>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
