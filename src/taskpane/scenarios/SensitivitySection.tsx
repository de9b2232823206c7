import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo, useState } from "react";
import type { Workbook } from "../../domain/rows";
import { type Sensitivity, sensitivity } from "../../domain/scenarios/sensitivity";
import { stimulusText } from "../../text/pane/scenarioText";
import { ToggleLabel } from "../frames/ToggleLabel";
import { usePaneContext } from "../paneContext";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  intro: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  table: { width: "100%", borderCollapse: "collapse", lineHeight: tokens.lineHeightBase300 },
  head: {
    paddingBottom: "4px",
    textAlign: "left",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  name: {
    padding: "4px 0",
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  unit: { paddingLeft: "16px", color: tokens.colorNeutralForeground2 },
  number: { padding: "4px 0 4px 8px", textAlign: "right", verticalAlign: "top", whiteSpace: "nowrap" },
  right: { textAlign: "right" },
});

interface SensitivitySectionProps {
  readonly workbook: Workbook;
  readonly year: number;
}

/** What one per cent and ten persons do to all frames of a year, each opening to the units. */
export function SensitivitySection({ workbook, year }: SensitivitySectionProps): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const t = texts.scenarios;
  const lines = useMemo(() => sensitivity(workbook), [workbook]);
  return (
    <Section title={t.sensitivity(year)} aside={formats.unit}>
      <p className={styles.intro}>{t.sensitivityIntro}</p>
      <table className={styles.table} aria-label={t.sensitivity(year)}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {t.change}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.right)}>
              {t.effect}
            </th>
          </tr>
        </thead>
        {lines.map((line) => (
          <StimulusRows key={stimulusText(line.stimulus, t)} line={line} year={year} />
        ))}
      </table>
    </Section>
  );
}

function StimulusRows({ line, year }: { readonly line: Sensitivity; readonly year: number }): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const t = texts.scenarios;
  const [isOpen, setIsOpen] = useState(false);
  const effects = line.effects.filter((one) => one.year === year);
  const shown = (effect: number | undefined) => (effect === undefined ? t.unknown : formats.signed(effect));
  return (
    <tbody>
      <tr>
        <th scope="row" className={styles.name}>
          <ToggleLabel isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
            {stimulusText(line.stimulus, t)}
          </ToggleLabel>
        </th>
        <td className={styles.number}>{shown(effects.find(({ unit }) => unit === undefined)?.effect)}</td>
      </tr>
      {isOpen &&
        effects.map(({ unit, effect }) =>
          unit === undefined ? null : (
            <tr key={unit}>
              <th scope="row" className={mergeClasses(styles.name, styles.unit)}>
                {unit}
              </th>
              <td className={styles.number}>{shown(effect)}</td>
            </tr>
          ),
        )}
    </tbody>
  );
}
