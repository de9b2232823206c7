import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { indicatorHistory, type LightsThen } from "../../domain/history/indicatorHistory";
import type { Workbook } from "../../domain/rows";
import { usePaneContext } from "../paneContext";
import { countLights } from "../parts/countLights";
import { Disclosure } from "../parts/Disclosure";
import { LightCounts } from "../parts/LightCounts";
import { LIGHTS } from "../parts/lightLook";
import { LightPatterns, patternOf } from "./LightPatterns";

const MOST_PERIODS = 6;
const WIDTH = 300;
const HEIGHT = 14;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { padding: "6px 0" },
  period: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  bar: { display: "block", width: "100%", margin: "3px 0 4px", forcedColorAdjust: "none" },
  note: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** How the indicators' lights have moved, folded away until asked for: a bar per period and its counts in words. */
export function IndicatorLights({ workbook }: { readonly workbook: Workbook }): ReactElement | null {
  const { texts } = usePaneContext();
  const periods = new Set(workbook.measurements.map(({ period }) => JSON.stringify(period)));
  if (periods.size < 2) return null;
  return (
    <Disclosure summary={texts.charts.indicatorsOverTime}>
      <History workbook={workbook} />
    </Disclosure>
  );
}

/** Reckoned when it is opened, since every period judges every indicator anew. */
function History({ workbook }: { readonly workbook: Workbook }): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const history = useMemo(() => indicatorHistory(workbook, MOST_PERIODS), [workbook]);
  return (
    <>
      <LightPatterns />
      <ul className={styles.list}>
        {history.toReversed().map((then) => (
          <PeriodLights key={JSON.stringify(then.period)} then={then} />
        ))}
      </ul>
      <p className={styles.note}>{texts.charts.todaysTargets}</p>
    </>
  );
}

function PeriodLights({ then: { period, lights } }: { readonly then: LightsThen }): ReactElement {
  const styles = useStyles();
  const { formats } = usePaneContext();
  const count = countLights(lights);
  const name = formats.period(period);
  let x = 0;
  return (
    <li className={styles.item}>
      <span className={styles.period}>{name}</span>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        height={HEIGHT}
        preserveAspectRatio="none"
        className={styles.bar}
      >
        {LIGHTS.map((light) => {
          const width = (count[light] / Math.max(1, lights.length)) * WIDTH;
          const at = x;
          x += width;
          return <rect key={light} x={at} width={width} height={HEIGHT} {...patternOf(light)} />;
        })}
      </svg>
      <LightCounts lights={lights} label={name} />
    </li>
  );
}
