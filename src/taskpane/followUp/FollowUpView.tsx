import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RunReport } from "../../run/runReport";
import { ForecastLights } from "../charts/ForecastLights";
import { usePaneContext } from "../paneContext";
import { Empty } from "../parts/Empty";
import { Section } from "../parts/Section";
import { explanation, isExpected, PARTS } from "../problems/explanation";
import { NotComputed } from "../problems/NotComputed";
import { forecastStanding } from "./forecastStanding";
import { RecoveryList } from "./RecoveryList";
import { UnitForecastItem } from "./UnitForecastItem";
import { UnreadableForecasts } from "./UnreadableForecasts";
import { unitForecasts } from "./unitForecasts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
});

/** Uppföljning: each unit's forecast (T3.2-a), then the deficits and their recovery (T3.2-b). */
export function FollowUpView({ report }: { readonly report: RunReport }): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const units = unitForecasts(report.outcome.forecasts);
  const { recoveries } = report.outcome;
  const { unreadable } = forecastStanding(report);
  const isLost = recoveries.length === 0 && isExpected(report, PARTS.deficits) && explanation(report, PARTS.deficits);
  if (units.length + unreadable.length + recoveries.length === 0 && !isLost)
    return <Empty text={texts.empty.followUp} />;
  return (
    <>
      {units.length + unreadable.length > 0 && (
        <Section title={texts.followUp.forecasts} aside={`${texts.followUp.deviation}, ${formats.unit}`}>
          <UnreadableForecasts rows={unreadable} />
          <ul className={styles.list}>
            {units.map((unit) => (
              <li key={unit.unit} className={styles.item}>
                <UnitForecastItem unit={unit} workbook={report.workbook} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <ForecastLights forecasts={report.outcome.forecasts} />
      {isLost && (
        <Section title={texts.followUp.recoveries}>
          <NotComputed report={report} part={PARTS.deficits} />
        </Section>
      )}
      {recoveries.length > 0 && (
        <Section title={texts.followUp.recoveries} aside={`${texts.followUp.left}, ${formats.unit}`}>
          <RecoveryList recoveries={recoveries} all={report.outcome.recoveries} />
        </Section>
      )}
    </>
  );
}
