import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { BalanceDeficit } from "../../domain/planOutcome";
import type { RunReport } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { Figures } from "../parts/Figures";
import { LitLine } from "../parts/LitLine";
import { PlaceRow } from "../parts/PlaceRow";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", padding: 0, listStyle: "none" },
  apart: {
    margin: "6px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/**
 * The municipality's own balanskrav: the newest year's result and reserve, and what is still to be restored within three
 * years (KL11:12), apart from the units' deficits (T3.2-b). Nothing without rows in Balanskrav.
 */
export function BalanceSection({ report }: { readonly report: RunReport }): ReactElement | null {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const { balances, balanceDeficits, settings } = report.outcome;
  const newest = balances.toSorted((a, b) => b.year - a.year)[0];
  if (!newest) return null;
  const t = texts.economy;
  const open = balanceDeficits.filter(({ state }) => state === "open" || state === "overdue");
  const figures = [
    { label: t.reserve, value: newest.reserve },
    { label: t.mostDeposit, value: newest.mostDeposit },
  ].flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value: formats.plain(value) }]));
  return (
    <Section title={t.balance} aside={formats.unit}>
      <PlaceRow place={newest.at}>
        <LitLine
          light={newest.status}
          name={t.result(String(newest.year))}
          under=""
          figure={formats.signed(newest.balance)}
        />
      </PlaceRow>
      <Figures figures={figures} />
      <ul className={styles.list}>
        {open.map((deficit) => (
          <li key={deficit.originYear}>
            <BalanceDeficitLine deficit={deficit} />
          </li>
        ))}
      </ul>
      {open.length > 0 && <p className={styles.apart}>{t.apart(settings.recoveryYears)}</p>}
    </Section>
  );
}

function BalanceDeficitLine({ deficit }: { readonly deficit: BalanceDeficit }): ReactElement {
  const { texts, formats } = usePaneContext();
  const t = texts.economy;
  const words = deficit.state === "overdue" ? t.overdue : t.toRestore;
  return (
    <PlaceRow place={deficit.at}>
      <LitLine
        light={deficit.status}
        word={t.state[deficit.state]}
        name={t.deficitOf(String(deficit.originYear))}
        under={words(formats.amount(deficit.remaining), String(deficit.dueYear))}
      />
    </PlaceRow>
  );
}
