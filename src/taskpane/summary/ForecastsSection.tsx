import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ForecastResult } from "../../domain/outcome";
import type { RunReport } from "../../run/runReport";
import { forecastStanding } from "../followUp/forecastStanding";
import { UnreadableForecasts } from "../followUp/UnreadableForecasts";
import { usePaneContext } from "../paneContext";
import { HiddenText } from "../parts/HiddenText";
import { LightCounts } from "../parts/LightCounts";
import { LightShape } from "../parts/LightShape";
import { PlaceRow } from "../parts/PlaceRow";
import { Section } from "../parts/Section";
import { isExpected, PARTS } from "../problems/explanation";
import { NotComputed } from "../problems/NotComputed";
import { standingWords } from "./standingWords";

const useStyles = makeStyles({
  list: { margin: "8px 0 0", padding: 0, listStyle: "none" },
  line: { display: "flex", alignItems: "baseline", gap: "8px" },
  words: { display: "block", minWidth: 0, overflowWrap: "anywhere" },
  amount: { display: "block", fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
  fine: { margin: "8px 0 0", color: tokens.colorNeutralForeground2 },
});

/** Each unit's forecast in the newest period counted by light; every red one in words with what is missing (T3.2-a). */
export function ForecastsSection({ report }: { readonly report: RunReport }): ReactElement | null {
  const styles = useStyles();
  const { texts, formats, gate } = usePaneContext();
  const standing = forecastStanding(report);
  const { period, units, unreadable } = standing;
  if (units.length + unreadable.length === 0) {
    if (!isExpected(report, PARTS.followUp)) return null;
    return (
      <Section title={texts.summary.forecasts}>
        <NotComputed report={report} part={PARTS.followUp} />
      </Section>
    );
  }
  const blocked = units.flatMap(({ forecast }) => (forecast?.status === "red" ? [forecast] : []));
  const words = standing.allMaySubmit ? gate.fine : standingWords(standing, { texts: texts.summary, gate });
  return (
    <Section title={texts.summary.forecasts} aside={period && formats.period(period)}>
      <LightCounts lights={units.map((unit) => unit.light)} label={texts.summary.forecasts} />
      {(units.length > 0 || unreadable.some((row) => row.unit !== undefined)) && <p className={styles.fine}>{words}</p>}
      <UnreadableForecasts rows={unreadable} />
      {blocked.length > 0 && (
        <ul className={styles.list}>
          {blocked.map((forecast) => (
            <li key={forecast.unit}>
              <BlockedForecast forecast={forecast} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function BlockedForecast({ forecast }: { readonly forecast: ForecastResult }): ReactElement {
  const styles = useStyles();
  const { texts, formats, gate } = usePaneContext();
  const words = gate.unit(forecast.unit);
  const missing =
    forecast.remaining === undefined ? undefined : texts.summary.missing(formats.amount(forecast.remaining));
  return (
    <PlaceRow place={forecast.at} explained={{ target: { ...forecast.at, column: "status" }, of: forecast.unit }}>
      <span className={styles.line}>
        <LightShape light="red" size={11} />
        <span className={styles.words}>
          <HiddenText>{`${texts.light.word.red}: `}</HiddenText>
          {words}
          {missing !== undefined && <span className={styles.amount}>{missing}</span>}
        </span>
      </span>
    </PlaceRow>
  );
}
