import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ComparedLine } from "../../domain/scenarios/compareScenarios";
import { faultText } from "../../text/pane/scenarioText";
import { usePaneContext } from "../paneContext";
import type { ScenariosState } from "./useScenarios";

const useStyles = makeStyles({
  root: { padding: "12px 16px 14px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  years: { display: "flex", flexWrap: "wrap", gap: "4px", margin: "0 0 10px", padding: 0, border: "none" },
  year: { minWidth: "auto" },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  amount: {
    margin: "2px 0",
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  fault: { margin: "6px 0 0", color: tokens.colorPaletteRedForeground1 },
});

interface ScenarioHeadProps {
  readonly state: ScenariosState;
  readonly year: number;
}

/** The year, the sum of all frames in what is tried, how it differs from now, and what is left of the money. */
export function ScenarioHead({ state, year }: ScenarioHeadProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const { comparison, set } = state;
  const ofYear = (line: { readonly year: number }) => line.year === year;
  const total = comparison.lines.find((line) => ofYear(line) && line.subject.kind === "total");
  return (
    <div className={styles.root}>
      <fieldset className={styles.years} aria-label={texts.scenarios.year}>
        {comparison.years.map((one) => (
          <ToggleButton
            key={one}
            className={styles.year}
            size="small"
            appearance="subtle"
            checked={one === year}
            onClick={() => set({ year: one })}
          >
            {one}
          </ToggleButton>
        ))}
      </fieldset>
      {total && <TotalOf total={total} room={comparison.room.find(ofYear)} state={state} />}
    </div>
  );
}

interface TotalOfProps {
  readonly total: ComparedLine;
  readonly room: ComparedLine | undefined;
  readonly state: ScenariosState;
}

/** In the scenario that is tried, else as of now. */
function TotalOf({ total, room, state: { comparison, base, read } }: TotalOfProps): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const t = texts.scenarios;
  const isTrying = base !== undefined || !read.isNow;
  const tried = isTrying ? comparison.scenarios[0] : undefined;
  const inTrial = tried ? total.amounts[0] : undefined;
  const amount = tried ? inTrial?.amount : total.now;
  const left = tried ? room?.amounts[0]?.amount : room?.now;
  return (
    <div role="status">
      <p className={styles.line}>{framesOf(tried?.scenario.name)}</p>
      <p className={styles.amount}>{amount === undefined ? "–" : formats.amount(amount)}</p>
      {inTrial?.difference !== undefined && (
        <p className={styles.line}>{differenceWords(inTrial.difference, inTrial.share)}</p>
      )}
      {left !== undefined && (
        <p className={styles.line}>
          {t.room(signed(left))}
          {tried && room?.now !== undefined && `, ${t.roomNow(signed(room.now))}`}
          {tried && `. ${t.sameFinancing}`}
        </p>
      )}
      {tried?.fault && <p className={styles.fault}>{faultText(tried.fault, t)}</p>}
      {amount === undefined && !tried?.fault && <p className={styles.fault}>{t.unknownTotal}</p>}
    </div>
  );

  function framesOf(name: string | undefined): string {
    if (name === undefined) return t.framesNow(total.year);
    return name === t.tried ? t.framesTried(total.year) : t.framesIn(total.year, name);
  }

  /** With its sign and unit. */
  function signed(amount: number): string {
    return `${formats.signed(amount)}${formats.unit === "" ? "" : `\u00a0${formats.unit}`}`;
  }

  function differenceWords(difference: number, share: number | undefined): string {
    if (difference === 0) return t.unchanged;
    const percent = share === undefined ? "" : ` (${formats.change(share)})`;
    return t.against(`${signed(difference)}${percent}`);
  }
}
