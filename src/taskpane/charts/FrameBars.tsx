import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Outcome } from "../../domain/outcome";
import { usePaneContext } from "../paneContext";
import { Section } from "../parts/Section";
import { type FrameSeries, frameSeries } from "./frameSeries";

const BAR = 14;
const GAP = 4;
const HEIGHT = 34;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  unit: { padding: "5px 8px 5px 0", textAlign: "left", fontWeight: tokens.fontWeightRegular },
  chart: { padding: "5px 0", width: "80px", verticalAlign: "bottom" },
  change: { padding: "5px 0 5px 10px", textAlign: "right", whiteSpace: "nowrap", width: "1%" },
  svg: { display: "block", overflow: "visible", forcedColorAdjust: "none" },
  decided: {
    fill: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  planned: {
    fill: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

/**
 * Each unit's frame over the years as small bars of its own scale from nothing, the decided year paler, with the change from
 * first to last in figures. Nothing where no sum is known.
 */
export function FrameBars({ outcome }: { readonly outcome: Outcome }): ReactElement | null {
  const styles = useStyles();
  const { texts, formats, words } = usePaneContext();
  const series = frameSeries(outcome).filter(({ amounts }) => amounts.some(({ amount }) => amount !== undefined));
  const [first] = series;
  if (!first) return null;
  const years = first.amounts.map(({ year }) => String(year));
  const span = texts.charts.changeOver(years[0] ?? "", years.at(-1) ?? "");
  return (
    <Section title={texts.charts.framesOverYears(words)} aside={span}>
      <table className={styles.table}>
        <tbody>
          {series.map((unit) => (
            <tr key={unit.unit}>
              <th scope="row" className={styles.unit}>
                {unit.unit}
              </th>
              <td className={styles.chart}>
                <Bars series={unit} />
              </td>
              <td className={styles.change}>{unit.change === undefined ? "–" : formats.change(unit.change)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Bars({ series: { amounts } }: { readonly series: FrameSeries }): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const largest = Math.max(0, ...amounts.map(({ amount }) => amount ?? 0));
  const label = amounts
    .map(({ year, amount }) =>
      texts.charts.yearAmount(String(year), amount === undefined ? "–" : formats.amount(amount)),
    )
    .join(", ");
  return (
    <svg role="img" aria-label={label} width={amounts.length * (BAR + GAP)} height={HEIGHT} className={styles.svg}>
      <title>{label}</title>
      {amounts.map(({ year, amount }, index) => {
        const height = largest === 0 || amount === undefined ? 0 : Math.max(0, (amount / largest) * HEIGHT);
        return (
          <rect
            key={year}
            className={index === 0 && amounts.length > 1 ? styles.decided : styles.planned}
            x={index * (BAR + GAP)}
            y={HEIGHT - height}
            width={BAR}
            height={height}
            rx="1.5"
          />
        );
      })}
    </svg>
  );
}
