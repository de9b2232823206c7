import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ForecastResult } from "../../domain/outcome";
import type { Workbook } from "../../domain/rows";
import { usePaneContext } from "../paneContext";
import { Disclosure } from "../parts/Disclosure";
import { LightWord } from "../parts/LightWord";
import { LitLine } from "../parts/LitLine";
import { PlaceRow } from "../parts/PlaceRow";
import { countedMeasures } from "./countedMeasures";
import { ForecastDetails } from "./ForecastDetails";
import { nextMeasure } from "./nextMeasure";
import type { UnitForecasts } from "./unitForecasts";

const useStyles = makeStyles({
  earlier: {
    margin: "10px 0 2px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  note: { margin: "0 0 4px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyle: "none" },
  line: { display: "grid", gridTemplateColumns: "1fr 56px auto", gap: "8px", alignItems: "baseline" },
  figure: { textAlign: "right", whiteSpace: "nowrap" },
});

interface UnitForecastItemProps {
  readonly unit: UnitForecasts;
  readonly workbook: Workbook;
}

/** A unit's latest forecast, open from the start when it may not be submitted, with earlier periods beneath. */
export function UnitForecastItem({ unit, workbook }: UnitForecastItemProps): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const { latest, earlier } = unit;
  const counted = (forecast: ForecastResult) => countedMeasures(forecast, workbook.measures).length;
  const figure = latest.deviation === undefined ? undefined : formats.signed(latest.deviation);
  const summary = (
    <LitLine light={latest.status} name={unit.unit} under={formats.period(latest.period)} figure={figure} />
  );
  return (
    <Disclosure summary={summary} openFromStart={latest.status === "red"}>
      <ForecastDetails forecast={latest} measures={counted(latest)} next={nextMeasure(workbook)} />
      {earlier.length > 0 && (
        <>
          <h3 className={styles.earlier}>{texts.followUp.earlier}</h3>
          {earlier.some((one) => counted(one) > 0) && <p className={styles.note}>{texts.followUp.earlierMeasures}</p>}
          <ul className={styles.list}>
            {earlier.map((forecast) => (
              <li key={forecast.at.row}>
                <EarlierForecast forecast={forecast} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}

function EarlierForecast({ forecast }: { readonly forecast: ForecastResult }): ReactElement {
  const styles = useStyles();
  const { formats } = usePaneContext();
  const period = formats.period(forecast.period);
  const deviation = forecast.deviation === undefined ? "–" : formats.signed(forecast.deviation);
  return (
    <PlaceRow place={forecast.at}>
      <span className={styles.line}>
        <span>{period}</span>
        <LightWord light={forecast.status} />
        <span className={styles.figure}>{deviation}</span>
      </span>
    </PlaceRow>
  );
}
