import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  ruled: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  label: { textAlign: "left", verticalAlign: "top", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  above: { padding: "5px 0 0" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  number: {
    padding: "0 0 6px 8px",
    textAlign: "right",
    verticalAlign: "top",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  /** Whole kronor of a large municipality on the narrowest pane. */
  tight: { paddingLeft: "4px", "@media (max-width: 345px)": { fontSize: tokens.fontSizeBase100 } },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  detail: { paddingTop: "2px", paddingBottom: "2px" },
  service: { paddingLeft: "16px" },
  deeper: { paddingLeft: "16px" },
});

interface YearRowProps {
  readonly label: ReactNode;
  /** What each year shows, in the order of the years. */
  readonly cells: readonly ReactNode[];
  readonly look: "sum" | "service" | "detail";
  /** True where the numbers are too long to stand beside any label. */
  readonly isWide: boolean;
}

/** One line of the frames table: a detail beside its label, everything else under it, so that long names fit. */
export function YearRow({ label, cells, look, isWide }: YearRowProps): ReactElement {
  const styles = useStyles();
  const isDetail = look === "detail";
  const isStacked = isWide || !isDetail;
  const tone = mergeClasses(isDetail && styles.quiet, look === "sum" && styles.strong);
  const numbers = cells.map((cell, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position, the years never change places
    <td key={index} className={mergeClasses(styles.number, tone, isDetail && styles.detail, isWide && styles.tight)}>
      {cell}
    </td>
  ));
  const heading = (
    <th
      scope={isStacked ? "rowgroup" : "row"}
      colSpan={isStacked ? cells.length + (isWide ? 0 : 1) : 1}
      className={mergeClasses(
        styles.label,
        isStacked && styles.above,
        tone,
        isDetail && !isStacked && styles.detail,
        look === "service" && styles.service,
        isDetail && styles.deeper,
      )}
    >
      {label}
    </th>
  );
  return (
    <tbody className={isDetail ? undefined : styles.ruled}>
      {isStacked ? (
        <>
          <tr>{heading}</tr>
          <tr>
            {!isWide && <td />}
            {numbers}
          </tr>
        </>
      ) : (
        <tr>
          {heading}
          {numbers}
        </tr>
      )}
    </tbody>
  );
}
