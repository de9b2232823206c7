import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Outcome } from "../../domain/outcome";
import { usePaneContext } from "../paneContext";
import { Section } from "../parts/Section";
import { type FrameSeries, frameSeries } from "./frameSeries";
import { type IndexScale, indexesOf, indexScale } from "./indexScale";

const WIDTH = 84;
const HEIGHT = 34;
/** So much room around the line that its dots are whole. */
const EDGE = 4;
const DOT = 3;

const useStyles = makeStyles({
  scale: { margin: "0 0 4px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  table: { width: "100%", borderCollapse: "collapse" },
  unit: { padding: "5px 8px 5px 0", textAlign: "left", fontWeight: tokens.fontWeightRegular },
  chart: { padding: "5px 0", width: `${WIDTH}px`, verticalAlign: "middle" },
  change: { padding: "5px 0 5px 10px", textAlign: "right", whiteSpace: "nowrap", width: "1%" },
  svg: { display: "block", overflow: "visible", forcedColorAdjust: "none" },
  level: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeDasharray: "2 3",
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  line: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  dot: {
    fill: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

/**
 * Each unit's frame over the years as a line of indexes from its first year, all on one scale so that the same change is as
 * steep everywhere, with the change from first to last in figures. Nothing where no sum is known.
 */
export function FrameLines({ outcome }: { readonly outcome: Outcome }): ReactElement | null {
  const styles = useStyles();
  const { texts, formats, words } = usePaneContext();
  const series = frameSeries(outcome).filter(({ amounts }) => amounts.some(({ amount }) => amount !== undefined));
  const [first] = series;
  if (!first) return null;
  const years = first.amounts.map(({ year }) => String(year));
  const scale = indexScale(series);
  const span = texts.charts.changeOver(years[0] ?? "", years.at(-1) ?? "");
  return (
    <Section title={texts.charts.framesOverYears(words)} aside={span}>
      <p className={styles.scale}>{texts.charts.indexScale(years[0] ?? "")}</p>
      <table className={styles.table}>
        <tbody>
          {series.map((unit) => (
            <tr key={unit.unit}>
              <th scope="row" className={styles.unit}>
                {unit.unit}
              </th>
              <td className={styles.chart}>
                <IndexLine series={unit} scale={scale} />
              </td>
              <td className={styles.change}>{unit.change === undefined ? "–" : formats.change(unit.change)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function IndexLine({ series, scale }: { readonly series: FrameSeries; readonly scale: IndexScale }): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const { amounts } = series;
  const label = amounts
    .map(({ year, amount }) =>
      texts.charts.yearAmount(String(year), amount === undefined ? "–" : formats.amount(amount)),
    )
    .join(", ");
  const step = (WIDTH - 2 * EDGE) / Math.max(1, amounts.length - 1);
  const points = indexesOf(series).flatMap((index, place) =>
    index === undefined ? [] : [{ x: EDGE + place * step, y: yOf(scale, index) }],
  );
  return (
    <svg role="img" aria-label={label} width={WIDTH} height={HEIGHT} className={styles.svg}>
      <title>{label}</title>
      <line x1="0" x2={WIDTH} y1={yOf(scale, 1)} y2={yOf(scale, 1)} className={styles.level} />
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(" ")} className={styles.line} />
      {points.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={DOT} className={styles.dot} />
      ))}
    </svg>
  );
}

function yOf({ least, most }: IndexScale, index: number): number {
  return EDGE + ((most - index) / (most - least)) * (HEIGHT - 2 * EDGE);
}
