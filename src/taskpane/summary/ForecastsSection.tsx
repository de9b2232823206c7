import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ForecastResult } from "../../domain/outcome";
import { periodEnd } from "../followUp/periodEnd";
import { unitForecasts } from "../followUp/unitForecasts";
import { usePaneContext } from "../paneContext";
import { HiddenText } from "../parts/HiddenText";
import { LightCounts } from "../parts/LightCounts";
import { LightShape } from "../parts/LightShape";
import { PlaceRow } from "../parts/PlaceRow";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  list: { margin: "8px 0 0", padding: 0, listStyle: "none" },
  line: { display: "flex", alignItems: "baseline", gap: "8px" },
  words: { display: "block", minWidth: 0, overflowWrap: "anywhere" },
  amount: { display: "block", fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
  fine: { margin: "8px 0 0", color: tokens.colorNeutralForeground2 },
});

/** Each unit's latest forecast counted by light; every red one in words with what is missing (T3.2-a). */
export function ForecastsSection({
  forecasts,
}: {
  readonly forecasts: readonly ForecastResult[];
}): ReactElement | null {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const latest = unitForecasts(forecasts).map((unit) => unit.latest);
  const [newest] = latest.toSorted((a, b) => periodEnd(b.period) - periodEnd(a.period));
  if (!newest) return null;
  const blocked = latest.filter((forecast) => forecast.status === "red");
  const judged = latest.filter((forecast) => forecast.status !== "grey");
  return (
    <Section title={texts.summary.forecasts} aside={formats.period(newest.period)}>
      <LightCounts lights={latest.map((forecast) => forecast.status)} label={texts.summary.forecasts} />
      {blocked.length === 0 && judged.length > 0 && <p className={styles.fine}>{texts.summary.forecastsFine}</p>}
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
  const { texts, formats } = usePaneContext();
  const words = texts.summary.blocked(forecast.unit);
  const missing = texts.summary.missing(formats.amount(forecast.remaining ?? 0));
  return (
    <PlaceRow place={forecast.at}>
      <span className={styles.line}>
        <LightShape light="red" size={11} />
        <span className={styles.words}>
          <HiddenText>{`${texts.light.word.red}: `}</HiddenText>
          {words}
          <span className={styles.amount}>{missing}</span>
        </span>
      </span>
    </PlaceRow>
  );
}
