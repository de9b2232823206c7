import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { WaterfallBar } from "../../domain/bridge/waterfall";
import { type ChartScale, chartScale } from "./chartScale";

const ROW = 25;
const BAR = 15;
const WIDTH = 318;
const LABELS = 92;
const AMOUNTS = 76;
const PLOT = WIDTH - LABELS - AMOUNTS;
/** How long the point of a part's bar is: it points the way that the frame goes. */
const POINT = 6;

const useStyles = makeStyles({
  root: { display: "block", width: "100%", height: "auto", maxWidth: "560px", forcedColorAdjust: "none" },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "12px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  total: { fill: tokens.colorNeutralForeground2, "@media (forced-colors: active)": { fill: "CanvasText" } },
  up: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { fill: "Highlight", stroke: "CanvasText" },
  },
  down: {
    stroke: tokens.colorPaletteRedForeground1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  hatch: {
    stroke: tokens.colorPaletteRedForeground1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  level: {
    stroke: tokens.colorNeutralStroke1,
    strokeDasharray: "2 2",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, "@media (forced-colors: active)": { stroke: "CanvasText" } },
  cut: { stroke: tokens.colorNeutralBackground1, "@media (forced-colors: active)": { stroke: "Canvas" } },
});

/** A bar with its words: the part or frame, and its amount. */
export interface LabelledBar extends WaterfallBar {
  readonly label: string;
  readonly amount: string;
}

interface BridgeChartProps {
  readonly bars: readonly LabelledBar[];
  /** All of it in words. */
  readonly alternative: string;
}

/**
 * A bridge as a waterfall on its side, so that every bar has its words beside it: increases are solid and point right,
 * decreases are hatched and point left.
 */
export function BridgeChart({ bars, alternative }: BridgeChartProps): ReactElement {
  const styles = useStyles();
  const hatch = useId();
  const scale = chartScale(bars);
  const height = bars.length * ROW;
  return (
    <svg className={styles.root} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={alternative}>
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="5" strokeWidth="3" className={styles.hatch} />
        </pattern>
      </defs>
      {scale.from <= 0 && <line x1={xOf(scale, 0)} x2={xOf(scale, 0)} y1="0" y2={height} className={styles.axis} />}
      {bars.map((bar, index) => (
        <BarRow
          key={bar.key}
          bar={bar}
          top={index * ROW}
          scale={scale}
          hatch={hatch}
          isLast={index === bars.length - 1}
        />
      ))}
    </svg>
  );
}

interface BarRowProps {
  readonly bar: LabelledBar;
  readonly top: number;
  readonly scale: ChartScale;
  readonly hatch: string;
  readonly isLast: boolean;
}

function BarRow({ bar, top, scale, hatch, isLast }: BarRowProps): ReactElement {
  const styles = useStyles();
  const isTotal = bar.key === "start" || bar.key === "end";
  const middle = top + ROW / 2;
  const text = isTotal ? `${styles.text} ${styles.strong}` : styles.text;
  return (
    <g>
      <text x="0" y={middle + 4} className={text}>
        {bar.label}
      </text>
      {isTotal ? (
        <TotalBar bar={bar} top={top} scale={scale} />
      ) : (
        <PartBar bar={bar} top={top} scale={scale} hatch={hatch} />
      )}
      {!isLast && (
        <line
          x1={xOf(scale, bar.to)}
          x2={xOf(scale, bar.to)}
          y1={middle + BAR / 2}
          y2={middle + ROW - BAR / 2}
          className={styles.level}
        />
      )}
      <text x={WIDTH} y={middle + 4} textAnchor="end" className={text}>
        {bar.amount}
      </text>
    </g>
  );
}

type BarProps = Pick<BarRowProps, "bar" | "top" | "scale">;

/** A whole frame, from 0; where the scale is cut, with a break in it. */
function TotalBar({ bar, top, scale }: BarProps): ReactElement {
  const styles = useStyles();
  const [left, right] = edges(xOf(scale, Math.max(scale.from, 0)), xOf(scale, bar.to));
  const y = top + (ROW - BAR) / 2;
  return (
    <>
      <rect x={left} y={y} width={Math.max(1, right - left)} height={BAR} className={styles.total} />
      {scale.isCut && (
        <path
          d={`M${left + 7} ${y - 1}l4 ${BAR / 3}l-4 ${BAR / 3}l4 ${BAR / 3 + 2}`}
          fill="none"
          strokeWidth="3"
          className={styles.cut}
        />
      )}
    </>
  );
}

/** A part, pointing the way it moves the frame; one that is nothing is a line where the frame stands. */
function PartBar({ bar, top, scale, hatch }: BarProps & Pick<BarRowProps, "hatch">): ReactElement {
  const styles = useStyles();
  const from = xOf(scale, bar.from);
  const to = xOf(scale, bar.to);
  const y = top + (ROW - BAR) / 2;
  if (Math.abs(to - from) < 0.5) {
    return <line x1={to} x2={to} y1={y} y2={y + BAR} strokeWidth="1.5" className={styles.axis} />;
  }
  const isUp = to > from;
  const point = Math.min(POINT, Math.abs(to - from)) * (isUp ? 1 : -1);
  const outline = `M${from} ${y}H${to - point}L${to} ${y + BAR / 2}L${to - point} ${y + BAR}H${from}Z`;
  return isUp ? (
    <path d={outline} className={styles.up} />
  ) : (
    <path d={outline} fill={`url(#${hatch})`} className={styles.down} />
  );
}

function xOf(scale: ChartScale, amount: number): number {
  return LABELS + scale.share(amount) * PLOT;
}

function edges(one: number, other: number): readonly [number, number] {
  return one < other ? [one, other] : [other, one];
}
