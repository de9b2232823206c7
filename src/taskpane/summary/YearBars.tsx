import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";
import { RoomBar } from "./RoomBar";
import type { YearTotal } from "./yearTotals";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", marginTop: "10px", fontSize: tokens.fontSizeBase200 },
  head: { padding: "0 0 2px", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  cell: { padding: "3px 0", lineHeight: tokens.lineHeightBase200, verticalAlign: "middle" },
  year: { textAlign: "left", fontWeight: tokens.fontWeightRegular, paddingRight: "8px" },
  number: { textAlign: "right", whiteSpace: "nowrap", paddingLeft: "8px" },
  chart: { width: "64px", paddingLeft: "12px" },
  lacking: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The plan's years under each other: frame, change, and what is left of the money as a bar from a middle line. */
export function YearBars({ totals }: { readonly totals: readonly YearTotal[] }): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const rooms = totals.flatMap((total) => (total.room === undefined ? [] : [total.room]));
  const largest = Math.max(0, ...rooms.map(Math.abs));
  const hasRoom = rooms.length > 0;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.year)}>
            {texts.summary.year}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>
            {texts.summary.frame}
          </th>
          {hasRoom && (
            <th scope="col" colSpan={2} className={mergeClasses(styles.head, styles.number)}>
              {texts.summary.room}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {totals.map(({ year, frame, room }) => (
          <tr key={year}>
            <th scope="row" className={mergeClasses(styles.cell, styles.year)}>
              {year}
            </th>
            <td className={mergeClasses(styles.cell, styles.number)}>
              {frame === undefined ? "–" : formats.plain(frame)}
            </td>
            {room !== undefined && (
              <>
                <td className={mergeClasses(styles.cell, styles.chart)}>
                  <RoomBar room={room} largest={largest} />
                </td>
                <td className={mergeClasses(styles.cell, styles.number, room < 0 && styles.lacking)}>
                  {formats.signed(room)}
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
