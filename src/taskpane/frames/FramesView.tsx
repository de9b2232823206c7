import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RunReport } from "../../run/runReport";
import { FrameLines } from "../charts/FrameLines";
import { usePaneContext } from "../paneContext";
import { Empty } from "../parts/Empty";
import { Section } from "../parts/Section";
import { isExpected, PARTS } from "../problems/explanation";
import { NotComputed } from "../problems/NotComputed";
import { framesLayout } from "./framesLayout";
import { frameTree } from "./frameTree";
import { roundsUnevenly } from "./roundsUnevenly";
import { TotalRows } from "./TotalRows";
import { UnitRows } from "./UnitRows";

const useStyles = makeStyles({
  root: { padding: "12px 16px 20px" },
  table: { width: "100%", borderCollapse: "collapse", lineHeight: tokens.lineHeightBase300 },
  head: {
    padding: "0 0 6px 8px",
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  unit: { textAlign: "left", fontWeight: tokens.fontWeightRegular, paddingLeft: 0 },
  note: {
    margin: "10px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  warning: { margin: "0 0 10px", color: tokens.colorPaletteRedForeground1 },
});

/** Ramar: the plan's years across, total and units down, each unit opening to its services (T3.2-e). */
export function FramesView({ report }: { readonly report: RunReport }): ReactElement {
  const styles = useStyles();
  const { texts, formats, words } = usePaneContext();
  const { outcome } = report;
  const tree = frameTree(outcome);
  if (tree.units.length === 0) {
    if (!isExpected(report, PARTS.frames)) return <Empty text={texts.empty.frames} />;
    return (
      <Section title={texts.views.frames}>
        <NotComputed report={report} part={PARTS.frames} />
      </Section>
    );
  }
  const layout = framesLayout(tree, formats);
  const { isWide } = layout;
  return (
    <>
      <div className={styles.root}>
        {!tree.complete && <p className={styles.warning}>{texts.frames.incomplete}</p>}
        <table className={styles.table} aria-label={texts.frames.caption(formats.unit, words)}>
          <thead>
            <tr>
              {!isWide && (
                <th scope="col" className={mergeClasses(styles.head, styles.unit)}>
                  {formats.unit}
                </th>
              )}
              {tree.years.map((year) => (
                <th scope="col" key={year} className={styles.head}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <TotalRows tree={tree} room={outcome.room} layout={layout} />
          {tree.units.map((unit) => (
            <UnitRows key={unit.unit} unit={unit} layout={layout} />
          ))}
        </table>
        {isWide && <p className={styles.note}>{texts.frames.amountsIn(formats.unit)}</p>}
        {roundsUnevenly(tree, formats.rounded) && <p className={styles.note}>{texts.frames.rounding}</p>}
      </div>
      <FrameLines outcome={outcome} />
    </>
  );
}
