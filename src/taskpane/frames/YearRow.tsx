import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { FramesLayout } from "./framesLayout";

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
  /** Whole kronor of a large municipality. */
  tight: { paddingLeft: "4px" },
  beside: { paddingTop: "7px" },
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
  /** The label's words, by which it is seen whether the numbers fit beside it; undefined where they never do. */
  readonly name?: string | undefined;
  readonly layout: FramesLayout;
}

/** One line of the frames table: the numbers beside its label where both fit, else under it. */
export function YearRow({ label, cells, look, name, layout }: YearRowProps): ReactElement {
  const styles = useStyles();
  const isDetail = look === "detail";
  const { isWide, lettersBeside } = layout;
  const fits = name !== undefined && name.length + (look === "service" ? 2 : 0) <= lettersBeside;
  const isStacked = isWide || !(isDetail || fits);
  const tone = mergeClasses(isDetail && styles.quiet, look === "sum" && styles.strong);
  const numbers = cells.map((cell, index) => (
    <td
      // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position, the years never change places
      key={index}
      className={mergeClasses(
        styles.number,
        tone,
        isDetail ? styles.detail : !isStacked && styles.beside,
        isWide && styles.tight,
      )}
    >
      {cell}
    </td>
  ));
  const heading = (
    <th
      scope={isStacked ? "rowgroup" : "row"}
      colSpan={isStacked ? cells.length + (isWide ? 0 : 1) : 1}
      className={mergeClasses(
        styles.label,
        !isDetail && styles.above,
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
