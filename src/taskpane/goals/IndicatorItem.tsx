import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";
import { LightShape } from "../parts/LightShape";
import { LIGHT_LOOKS } from "../parts/lightLook";
import { PlaceRow } from "../parts/PlaceRow";
import type { IndicatorLine } from "./goalTree";
import { lightLimits } from "./lightLimits";
import { TrendArrow } from "./TrendArrow";
import { targetWords } from "./targetWords";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "baseline", gap: "8px" },
  words: { flexGrow: 1, minWidth: 0 },
  name: { display: "block", overflowWrap: "anywhere" },
  under: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  word: { fontWeight: tokens.fontWeightSemibold },
  value: { fontWeight: tokens.fontWeightSemibold, textAlign: "right", maxWidth: "40%" },
  number: { flexShrink: 0, whiteSpace: "nowrap" },
});

/** One indicator: its light, latest value, target and trend. */
export function IndicatorItem({ line }: { readonly line: IndicatorLine }): ReactElement {
  const styles = useStyles();
  const { texts, formats, yellowMargin } = usePaneContext();
  const { row, result } = line;
  const name = row.indicator ?? row.id;
  const word = texts.light.word[result.status];
  const value =
    typeof result.value === "number" ? formats.value(result.value, lightLimits(row, yellowMargin)) : result.value;
  const target = targetWords(row, texts.goals, formats);
  const period = result.period ? formats.shortPeriod(result.period) : texts.goals.notMeasured;
  return (
    <PlaceRow place={result.at}>
      <span className={styles.line}>
        <LightShape light={result.status} size={11} />
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          <span className={styles.under}>
            <span className={styles.word} style={{ color: LIGHT_LOOKS[result.status].word }}>
              {word}
            </span>
            {target !== "" && <span>{target}</span>}
            <span>{period}</span>
            {result.trend && <TrendArrow trend={result.trend} />}
          </span>
        </span>
        {value !== undefined && (
          <span className={mergeClasses(styles.value, typeof result.value === "number" && styles.number)}>{value}</span>
        )}
      </span>
    </PlaceRow>
  );
}
