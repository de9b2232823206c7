import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sameName } from "../../domain/nameKey";
import type { Period } from "../../domain/period";
import type { RunReport } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { Disclosure } from "../parts/Disclosure";
import { LitLine } from "../parts/LitLine";
import { RowLink } from "../parts/RowLink";
import { type DebtLine, DebtList } from "../unit/DebtList";
import { debtWords } from "../unit/debtWords";
import type { CollectedUnit } from "./collectUnits";
import { FindingLines } from "./FindingLines";
import { Reminder } from "./Reminder";
import { reminderText } from "./reminderText";

const useStyles = makeStyles({
  facts: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
});

interface CollectedUnitItemProps {
  readonly report: RunReport;
  readonly collected: CollectedUnit;
  readonly period: Period;
  /** Days from the end of the period to the reference day; undefined where there are none. */
  readonly days: number | undefined;
}

/** A unit with what it has handed in; open it for what it owes, its findings and a reminder to copy. */
export function CollectedUnitItem({ report, collected, period, days }: CollectedUnitItemProps): ReactElement {
  const styles = useStyles();
  const { texts, formats, gate, model } = usePaneContext();
  const t = texts.collection;
  const { unit, light, forecast, at, findings } = collected;
  const responsible = report.workbook.units.find((row) => sameName(row.unit, unit))?.responsible;
  const isRefused = model.checks["forecast-needs-measures"].severity === "error";
  const reminder = reminderText(
    collected,
    { period, responsible, isRefused },
    { texts: t, debts: texts.debts, formats },
  );
  const debts: readonly DebtLine[] = [
    ...(collected.lacksComment ? [commentLine()] : []),
    ...collected.debts.map((debt) => ({ at: debt.at, ...debtWords(debt, texts.debts, formats) })),
  ];
  const summary = (
    <LitLine
      light={light}
      word={word()}
      name={unit}
      under={under()}
      figure={forecast && deviation(forecast.deviation)}
    />
  );
  return (
    <Disclosure summary={summary}>
      {forecast && <p className={styles.facts}>{`${gate.verdict[light]}. ${t.measures(collected.measures)}.`}</p>}
      {debts.length > 0 && <DebtList debts={debts} />}
      <FindingLines findings={findings} />
      <RowLink place={at} of={unit} />
      {reminder !== undefined && <Reminder text={reminder} of={unit} />}
    </Disclosure>
  );

  function word(): string {
    if (collected.state === "missing") return t.missing;
    return collected.state === "unreadable" ? t.unreadable : texts.light.word[light];
  }

  /** Beneath the name: what is missing and since when, and what else there is to see. */
  function under(): string {
    const missing =
      light === "red" && forecast?.remaining !== undefined ? t.short(formats.amount(forecast.remaining)) : "";
    const since = collected.state === "missing" && days !== undefined ? t.missingSince(formats.count(days)) : "";
    const comment = collected.lacksComment ? t.noComment : "";
    const found = findings.length > 0 ? t.findings(findings.length) : "";
    return [missing, since, comment, found].filter((part) => part !== "").join(" · ");
  }

  function deviation(value: number | undefined): string {
    return value === undefined ? "–" : formats.signed(value);
  }

  function commentLine(): DebtLine {
    const words = texts.debts.comment(formats.period(period));
    return { at: { ...at, column: "comment" }, words, light: "yellow" };
  }
}
