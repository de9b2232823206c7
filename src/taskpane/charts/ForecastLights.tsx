import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { forecastHistory } from "../../domain/history/forecastHistory";
import type { Light } from "../../domain/light";
import type { ForecastResult } from "../../domain/outcome";
import type { Period } from "../../domain/period";
import { usePaneContext } from "../paneContext";
import { HiddenText } from "../parts/HiddenText";
import { LightShape } from "../parts/LightShape";
import { Section } from "../parts/Section";

/** As many as fit beside a unit's name at the pane's narrowest. */
const MOST_PERIODS = 5;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  head: {
    padding: "0 2px 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    width: "38px",
  },
  unit: { padding: "4px 8px 4px 0", textAlign: "left", fontWeight: tokens.fontWeightRegular },
  cell: { padding: 0, textAlign: "center" },
  link: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "28px",
    height: "28px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Each unit's forecast light period by period, every light leading to its row. Nothing while there is one period only. */
export function ForecastLights({ forecasts }: { readonly forecasts: readonly ForecastResult[] }): ReactElement | null {
  const styles = useStyles();
  const { texts, formats, actions } = usePaneContext();
  const { periods, units } = forecastHistory(forecasts, MOST_PERIODS);
  if (periods.length < 2) return null;
  const nameOf = (unit: string, period: Period | undefined, light: Light) =>
    `${unit}, ${period ? formats.period(period) : ""}: ${texts.light.word[light]}, ${texts.shell.goToCell}`;
  return (
    <Section title={texts.charts.forecastsOverTime}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {periods.map((period) => (
              <th key={formats.period(period)} scope="col" className={styles.head}>
                {formats.shortPeriod(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map(({ unit, lights }) => (
            <tr key={unit}>
              <th scope="row" className={styles.unit}>
                {unit}
              </th>
              {lights.map((one, index) => (
                <td key={periods[index] && formats.period(periods[index])} className={styles.cell}>
                  {one ? (
                    <button
                      type="button"
                      className={styles.link}
                      title={texts.light.word[one.light]}
                      aria-label={nameOf(unit, periods[index], one.light)}
                      onClick={() => actions.goTo(one.at)}
                    >
                      <LightShape light={one.light} size={14} />
                    </button>
                  ) : (
                    <HiddenText>{texts.charts.noForecast}</HiddenText>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
