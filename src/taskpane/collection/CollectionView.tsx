import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import type { RunReport } from "../../run/runReport";
import { RecoveryList } from "../followUp/RecoveryList";
import { usePaneContext } from "../paneContext";
import { Empty } from "../parts/Empty";
import { LightCounts } from "../parts/LightCounts";
import { Section } from "../parts/Section";
import { isExpected, PARTS } from "../problems/explanation";
import { NotComputed } from "../problems/NotComputed";
import { economyVerdict } from "../summary/economyVerdict";
import { CollectedUnitItem } from "./CollectedUnitItem";
import { type Collection, collectUnits } from "./collectUnits";
import { daysSince } from "./daysSince";

const useStyles = makeStyles({
  figure: {
    margin: "0 0 2px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  list: { margin: "6px 0 0", padding: 0, listStyle: "none" },
  item: { "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Insamling: who has filled in the newest forecast and who has not, what each owes, then all deficits in one list. */
export function CollectionView({ report }: { readonly report: RunReport }): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const { recoveries } = report.outcome;
  const isLost = isExpected(report, PARTS.deficits) && !economyVerdict(report).deficitsAreKnown;
  const collection = useMemo(() => collectUnits(report), [report]);
  if (collection.units.length === 0) return <Empty text={texts.collection.empty} />;
  return (
    <>
      <Forecasts report={report} collection={collection} />
      <Section
        title={texts.followUp.recoveries}
        aside={recoveries.length > 0 ? `${texts.followUp.left}, ${formats.unit}` : undefined}
      >
        {recoveries.length > 0 && <RecoveryList recoveries={recoveries} all={report.outcome.recoveries} />}
        {recoveries.length === 0 && !isLost && <p className={styles.none}>{texts.summary.noDeficits}</p>}
        {isLost && <NotComputed report={report} part={PARTS.deficits} isPartly={recoveries.length > 0} />}
      </Section>
    </>
  );
}

interface ForecastsProps {
  readonly report: RunReport;
  readonly collection: Collection;
}

function Forecasts({ report, collection }: ForecastsProps): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const t = texts.collection;
  const { period, units } = collection;
  if (period === undefined) return <Empty text={texts.ownUnit.noForecasts} />;
  const given = units.filter(({ state }) => state === "given").length;
  const comments = units.filter((one) => one.lacksComment).length;
  const absent = units.length - given;
  const facts = [absent === 0 ? t.allIn : t.missingCount(absent), comments > 0 && t.comments(comments)];
  const days = report.outcome.day === undefined ? undefined : daysSince(period, report.outcome.day);
  return (
    <Section title={t.title(formats.period(period))} aside={`${texts.followUp.deviation}, ${formats.unit}`}>
      <p className={styles.figure}>{t.filledIn(formats.count(given), formats.count(units.length))}</p>
      <p className={styles.facts}>{facts.filter((fact) => fact !== false).join(" · ")}</p>
      <LightCounts lights={units.map(({ light }) => light)} label={t.title(formats.period(period))} />
      <ul className={styles.list}>
        {units.map((collected) => (
          <li key={collected.unit} className={styles.item}>
            <CollectedUnitItem report={report} collected={collected} period={period} days={days} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
