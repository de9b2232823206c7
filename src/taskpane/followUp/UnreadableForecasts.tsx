import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";
import { LightShape } from "../parts/LightShape";
import { PlaceRow } from "../parts/PlaceRow";
import type { UnreadableForecast } from "./forecastStanding";

const useStyles = makeStyles({
  list: { margin: "6px 0 0", padding: 0, listStyle: "none" },
  line: { display: "flex", alignItems: "baseline", gap: "8px" },
  words: { minWidth: 0, overflowWrap: "anywhere" },
});

/** The rows of Uppföljning that could not be used, unit by unit; those of no known unit together. Each leads to its row. */
export function UnreadableForecasts({ rows }: { readonly rows: readonly UnreadableForecast[] }): ReactElement | null {
  const styles = useStyles();
  const { texts } = usePaneContext();
  if (rows.length === 0) return null;
  const nameless = rows.filter((row) => row.unit === undefined);
  const [first] = nameless;
  const lines = [
    ...rows.flatMap(({ unit, at }) =>
      unit === undefined ? [] : [{ at, words: texts.summary.unreadableForecast(unit) }],
    ),
    ...(first ? [{ at: first.at, words: texts.summary.unreadableRows(nameless.length) }] : []),
  ];
  return (
    <ul className={styles.list}>
      {lines.map(({ at, words }) => (
        <li key={`${at.row} ${words}`}>
          <PlaceRow place={at}>
            <span className={styles.line}>
              <LightShape light="grey" size={11} />
              <span className={styles.words}>{words}</span>
            </span>
          </PlaceRow>
        </li>
      ))}
    </ul>
  );
}
