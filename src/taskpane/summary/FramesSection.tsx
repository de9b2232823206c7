import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RunReport } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { Section } from "../parts/Section";
import { isExpected, PARTS } from "../problems/explanation";
import { NotComputed } from "../problems/NotComputed";
import { YearBars } from "./YearBars";
import { yearTotals } from "./yearTotals";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "12px",
  },
  figure: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: "-0.01em",
    whiteSpace: "nowrap",
  },
  unit: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    letterSpacing: 0,
  },
  change: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  note: { margin: "8px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});

/** The budget year's frames in one number, and the plan's years with what is left. Nothing where none are asked for. */
export function FramesSection({ report }: { readonly report: RunReport }): ReactElement | null {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const { outcome } = report;
  const totals = yearTotals(outcome);
  const budget = totals.find((total) => total.year === outcome.settings.budgetYear) ?? totals[0];
  if (!budget || outcome.frameSums.length === 0) {
    if (!isExpected(report, PARTS.frames)) return null;
    return (
      <Section title={texts.summary.frames(String(outcome.settings.budgetYear ?? ""))}>
        <NotComputed report={report} part={PARTS.frames} />
      </Section>
    );
  }
  return (
    <Section title={texts.summary.frames(String(budget.year))}>
      <div className={styles.line}>
        <span className={styles.figure}>
          {budget.frame === undefined ? "–" : formats.plain(budget.frame)}{" "}
          <span className={styles.unit}>{formats.unit}</span>
        </span>
        {budget.change !== undefined && (
          <span className={styles.change}>
            {texts.summary.against(formats.change(budget.change), String(budget.year - 1))}
          </span>
        )}
      </div>
      {totals.some((total) => !total.complete) && <p className={styles.note}>{texts.summary.incomplete}</p>}
      <YearBars totals={totals} />
    </Section>
  );
}
