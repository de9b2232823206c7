import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { BRIDGE_PARTS, type BridgeAmounts } from "../../domain/bridge/bridge";
import { rowKey } from "../../domain/nameKey";
import type { Frame } from "../../domain/outcome";
import { earmarkOf, type FrameDifference, type UnitDifference } from "../../domain/versions/compareFrames";
import type { NamedComparison } from "../../domain/versions/namedComparison";
import type { Formats } from "../../text/pane/formats";
import type { VersionsTexts } from "../../text/pane/versionsTexts";
import { usePaneContext } from "../paneContext";
import { Disclosure } from "../parts/Disclosure";
import { groupBy } from "../parts/groupBy";
import { PlaceRow } from "../parts/PlaceRow";

const useStyles = makeStyles({
  count: { margin: "10px 0 2px", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyle: "none" },
  unit: { display: "flex", justifyContent: "space-between", gap: "8px" },
  plain: { padding: "4px 0" },
  first: { display: "flex", justifyContent: "space-between", gap: "8px" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  amount: { flexShrink: 0, whiteSpace: "nowrap" },
  why: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** As many frames are shown at once; of more, those of the first year where as many units have any. */
const MOST_OPEN = 6;

interface FrameChangesProps {
  readonly comparison: NamedComparison;
  /** The frames as they stand in Ramar, to go to; none where the later of the two is not the workbook now. */
  readonly standing: readonly Frame[];
}

/**
 * The frames that changed, folded under their unit's sum of the year, each with what its change consists of and the way to
 * it. The first year's are open, or all where they are few.
 */
export function FrameChanges({ comparison, standing }: FrameChangesProps): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const t = texts.versions;
  const { frames, units } = comparison.frames;
  const known = useMemo(() => knownOf(comparison, standing), [comparison, standing]);
  if (frames.length === 0) return <h4 className={styles.count}>{t.noFrames}</h4>;
  const firstYear = Math.min(...units.map(({ year }) => year));
  const isFirstShort = units.filter(({ year }) => year === firstYear).length <= MOST_OPEN;
  const byYear = units.toSorted((one, other) => one.year - other.year);
  return (
    <>
      <h4 className={styles.count}>{t.framesChanged(formats.count(frames.length))}</h4>
      <ul className={styles.list}>
        {byYear.map((sum) => (
          <li key={`${sum.unit} ${sum.year}`}>
            <Disclosure
              openFromStart={frames.length <= MOST_OPEN || (isFirstShort && sum.year === firstYear)}
              summary={
                <span className={styles.unit}>
                  <span className={styles.name}>
                    <strong>{sum.unit}</strong> {sum.year}
                  </span>
                  <strong className={styles.amount}>
                    {sum.difference === undefined
                      ? t.notKnown
                      : `${formats.signed(sum.difference)} ${formats.unit}`.trim()}
                  </strong>
                </span>
              }
            >
              <ul className={styles.list}>
                {known.framesOf(sum).map((frame) => (
                  <li key={frame.service}>
                    <FrameLine frame={frame} parts={known.partsOf(frame)} at={known.rowOf(frame)} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is known of the frames that changed, looked up by their names and year. */
interface Known {
  framesOf(sum: UnitDifference): readonly FrameDifference[];
  partsOf(frame: FrameDifference): BridgeAmounts | undefined;
  /** The row of Ramar that a frame stands in, from 1; undefined where it stands in none. */
  rowOf(frame: FrameDifference): number | undefined;
}

function knownOf({ frames, bridges }: NamedComparison, standing: readonly Frame[]): Known {
  const keyOf = ({ service, year }: Pick<FrameDifference, "service" | "year">) => rowKey(service, year);
  const byUnit = groupBy(frames.frames, ({ unit, year }) => rowKey(unit, year));
  const parts = new Map(
    bridges.flatMap(({ service, year, parts: own }) =>
      service === undefined ? [] : [[rowKey(service, year), own] as const],
    ),
  );
  const rows = new Map(standing.map((frame, index) => [keyOf(frame), index + 1]));
  return {
    framesOf: ({ unit, year }) => byUnit.get(rowKey(unit, year)) ?? [],
    partsOf: (frame) => parts.get(keyOf(frame)),
    rowOf: (frame) => rows.get(keyOf(frame)),
  };
}

interface FrameLineProps {
  readonly frame: FrameDifference;
  readonly parts: BridgeAmounts | undefined;
  readonly at: number | undefined;
}

function FrameLine({ frame, parts, at }: FrameLineProps): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const t = texts.versions;
  const { service, before, after, difference, isUnknown } = frame;
  const shown = (amount: number | undefined) => (amount === undefined ? "–" : formats.plain(amount));
  const without = isUnknown ? t.notKnown : before === undefined ? t.newFrame : t.goneFrame;
  const change = difference === undefined ? without : formats.signed(difference);
  const earmark = earmarkOf(frame);
  const why = [...(earmark === undefined ? [] : [t.earmark[earmark]]), ...partWords(parts, { t, formats })];
  const content = (
    <>
      <span className={styles.first}>
        <span className={styles.name}>{service}</span>
        <span className={styles.amount}>{change}</span>
      </span>
      <span className={styles.why}>{[`${shown(before)} → ${shown(after)}`, ...why].join(" · ")}</span>
    </>
  );
  if (at === undefined) return <div className={styles.plain}>{content}</div>;
  return <PlaceRow place={{ table: "frames", row: at, column: "frame" }}>{content}</PlaceRow>;
}

/** What a frame's change consists of, the parts that are something. */
function partWords(
  parts: BridgeAmounts | undefined,
  { t, formats }: { readonly t: VersionsTexts; readonly formats: Formats },
): readonly string[] {
  if (!parts) return [];
  return BRIDGE_PARTS.filter((part) => formats.rounded(parts[part]) !== 0).map(
    (part) => `${t.part[part]} ${formats.signed(parts[part])}`,
  );
}
