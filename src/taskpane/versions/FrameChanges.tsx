import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { BRIDGE_PARTS, type Bridge } from "../../domain/bridge/bridge";
import { sameName } from "../../domain/nameKey";
import type { FrameDifference } from "../../domain/versions/compareFrames";
import type { NamedComparison } from "../../domain/versions/namedComparison";
import { usePaneContext } from "../paneContext";

const useStyles = makeStyles({
  count: { margin: "10px 0 2px", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyle: "none" },
  unit: { margin: "8px 0 0", display: "flex", justifyContent: "space-between", gap: "8px" },
  line: { padding: "4px 0 4px 12px" },
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

/** The frames that changed, under their unit's sum of the year, each with what its change consists of. */
export function FrameChanges({ comparison }: { readonly comparison: NamedComparison }): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const t = texts.versions;
  const { frames, units } = comparison.frames;
  if (frames.length === 0) return <p className={styles.count}>{t.noFrames}</p>;
  return (
    <>
      <p className={styles.count}>{t.framesChanged(formats.count(frames.length))}</p>
      <ul className={styles.list}>
        {units.map((sum) => (
          <li key={`${sum.unit} ${sum.year}`}>
            <p className={styles.unit}>
              <span className={styles.name}>
                <strong>{sum.unit}</strong> {sum.year}
              </span>
              <strong className={styles.amount}>{`${formats.signed(sum.difference)} ${formats.unit}`.trim()}</strong>
            </p>
            <ul className={styles.list}>
              {frames
                .filter(({ unit, year }) => year === sum.year && sameName(unit, sum.unit))
                .map((frame) => (
                  <FrameLine key={frame.service} frame={frame} bridges={comparison.bridges} />
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function FrameLine({
  frame,
  bridges,
}: {
  readonly frame: FrameDifference;
  readonly bridges: readonly Bridge[];
}): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const t = texts.versions;
  const { service, year, before, after, difference } = frame;
  const shown = (amount: number | undefined) => (amount === undefined ? "–" : formats.plain(amount));
  const parts = bridges.find(
    (one) => one.year === year && one.service !== undefined && sameName(one.service, service),
  )?.parts;
  const why = parts
    ? BRIDGE_PARTS.filter((part) => formats.rounded(parts[part]) !== 0).map(
        (part) => `${t.part[part]} ${formats.signed(parts[part])}`,
      )
    : [];
  const change =
    difference === undefined ? (before === undefined ? t.newFrame : t.goneFrame) : formats.signed(difference);
  return (
    <li className={styles.line}>
      <span className={styles.first}>
        <span className={styles.name}>{service}</span>
        <span className={styles.amount}>{change}</span>
      </span>
      <span className={styles.why}>{[`${shown(before)} → ${shown(after)}`, ...why].join(" · ")}</span>
    </li>
  );
}
