import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sumExact } from "../../domain/amount/sumExact";
import { BRIDGE_PARTS, type Bridge } from "../../domain/bridge/bridge";
import { type WaterfallBar, waterfall } from "../../domain/bridge/waterfall";
import type { RunReport } from "../../run/runReport";
import type { BridgeFrom, BridgeTexts } from "../../text/pane/bridgeTexts";
import { usePaneContext } from "../paneContext";
import { Empty } from "../parts/Empty";
import { BridgeChart, type LabelledBar } from "./BridgeChart";
import { BridgeTable } from "./BridgeTable";
import { bridgePlace } from "./bridgePlaces";
import { isFromVersion } from "./bridgeSets";
import { chartScale } from "./chartScale";
import { scopeName } from "./scopeName";

const useStyles = makeStyles({
  legend: {
    margin: "6px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface BridgeBodyProps {
  readonly report: RunReport;
  readonly from: BridgeFrom;
  readonly bridge: Bridge;
  readonly among: readonly Bridge[];
}

/** One bridge drawn and in numbers; where its parts are not known, what is and why not the rest. */
export function BridgeBody({ report, from, bridge, among }: BridgeBodyProps): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const t = texts.bridge;
  const span = bridge.fromYear === bridge.year ? String(bridge.year) : `${bridge.fromYear}–${bridge.year}`;
  const [startLabel, endLabel] = endWords(t, from, bridge);
  const labelOf = ({ key, from: low, to }: WaterfallBar): LabelledBar => {
    const part = BRIDGE_PARTS.find((one) => one === key);
    if (part) return { key, from: low, to, label: t.parts[part], amount: formats.signed(sumExact([to, -low])) };
    return { key, from: low, to, label: key === "start" ? startLabel : endLabel, amount: formats.plain(to) };
  };
  const bars = waterfall(bridge)?.map(labelOf);
  const caption = t.caption(scopeName(t, bridge), span);
  const story = bars?.map(({ label, amount }) => `${label} ${amount}`).join(", ") ?? "";
  const { up, down, cut } = t.legend;
  return (
    <>
      {bars ? (
        <>
          <BridgeChart bars={bars} alternative={t.chart(caption, `${story} ${formats.unit}`.trim())} />
          <p className={styles.legend} aria-hidden="true">
            ▶ {up} · ◁ {down}
            {chartScale(bars).isCut && ` · ${cut}`}
          </p>
        </>
      ) : (
        <Empty text={t.unknown}>{t.onlyChange}</Empty>
      )}
      <BridgeTable
        bridge={bridge}
        among={among}
        caption={`${caption}. ${t.amountsIn(formats.unit)}`}
        startLabel={startLabel}
        endLabel={endLabel}
        placeOf={(of, key) => bridgePlace(report, from, { bridge: of, key })}
      />
    </>
  );
}

/** What the first and the last frame are called. */
function endWords(texts: BridgeTexts, from: BridgeFrom, { fromYear, year }: Bridge): readonly [string, string] {
  if (isFromVersion(from)) return [texts.versionFrame, texts.versionNow];
  if (from === "decided") return [texts.decidedFrame(year), texts.frameNow(year)];
  return [texts.frame(fromYear), texts.frame(year)];
}
