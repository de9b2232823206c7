import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { sameName } from "../../domain/nameKey";
import { owedBy } from "../../domain/year/owedBy";
import type { RunReport } from "../../run/runReport";
import { lacksComment } from "../collection/lacksComment";
import { findingsOfUnit } from "../findings/findingsOfUnit";
import { usePaneContext } from "../paneContext";
import { Section } from "../parts/Section";
import { type DebtLine, DebtList } from "./DebtList";
import { debtWords } from "./debtWords";
import { unitForecast } from "./unitForecast";

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  link: { display: "inline-block", marginTop: "8px", minHeight: "24px" },
});

interface UnitDebtsProps {
  readonly report: RunReport;
  readonly unit: string;
}

/** What the unit has to hand in: late things and those due soon, its comment, and the way to the findings about it. */
export function UnitDebts({ report, unit }: UnitDebtsProps): ReactElement {
  const styles = useStyles();
  const { texts, formats, showView } = usePaneContext();
  const t = texts.ownUnit;
  const owed = useMemo(
    () => owedBy(report.workbook, report.outcome).find((one) => sameName(one.unit, unit))?.debts ?? [],
    [report, unit],
  );
  // The forecast and what it lacks stand above already.
  const debts: readonly DebtLine[] = owed
    .filter(({ kind }) => kind !== "forecast" && kind !== "uncoveredForecast")
    .map((debt) => ({ at: debt.at, ...debtWords(debt, texts.debts, formats) }));
  const standing = unitForecast(report, unit);
  const comment: readonly DebtLine[] =
    standing.kind === "given" && lacksComment(standing.forecast, report.workbook)
      ? [commentLine(standing.forecast)]
      : [];
  const lines = [...comment, ...debts];
  const findings = useMemo(() => findingsOfUnit(report, unit).length, [report, unit]);
  return (
    <Section title={t.owes}>
      {lines.length > 0 ? <DebtList debts={lines} /> : <p className={styles.none}>{t.owesNothing}</p>}
      {findings > 0 && (
        <Link as="button" className={styles.link} onClick={() => showView("findings")}>
          {t.findings(formats.count(findings))}
        </Link>
      )}
    </Section>
  );

  function commentLine({ at, period }: Extract<typeof standing, { readonly kind: "given" }>["forecast"]): DebtLine {
    const words = texts.debts.comment(formats.period(period));
    return { at: { ...at, column: "comment" }, words, light: "yellow" };
  }
}
