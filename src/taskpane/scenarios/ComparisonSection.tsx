import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sameName } from "../../domain/nameKey";
import { faultText } from "../../text/pane/scenarioText";
import { usePaneContext } from "../paneContext";
import { Choice } from "../parts/Choice";
import { Section } from "../parts/Section";
import { ComparisonRows } from "./ComparisonRows";
import { linesByUnit } from "./linesByUnit";
import type { ScenariosState } from "./useScenarios";

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    marginTop: "12px",
    lineHeight: tokens.lineHeightBase300,
  },
  head: {
    padding: "0 0 4px 6px",
    textAlign: "right",
    verticalAlign: "bottom",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  fault: { margin: "8px 0 0", color: tokens.colorPaletteRedForeground1 },
});

interface ComparisonSectionProps {
  readonly state: ScenariosState;
  readonly year: number;
}

/** Each unit's frame now, in what is tried, and in one more saved scenario: at most three columns. */
export function ComparisonSection({ state, year }: ComparisonSectionProps): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const t = texts.scenarios;
  const { comparison, saved, base, read, memory, set } = state;
  const others = saved.filter(({ name }) => read.isChanged || base === undefined || !sameName(name, base.name));
  const groups = linesByUnit(comparison.lines.filter((line) => line.year === year));
  return (
    <Section title={t.compare} aside={formats.unit}>
      {others.length > 0 && (
        <Choice
          label={t.also}
          chosen={saved.find(({ name }) => memory.also !== undefined && sameName(name, memory.also))?.name ?? ""}
          options={[["", t.alsoNone], ...others.map(({ name }) => [name, name] as const)]}
          onChoose={(name) => set({ also: name === "" ? undefined : name })}
        />
      )}
      {comparison.scenarios.slice(read.isNow && base === undefined ? 0 : 1).map(({ scenario, fault }) =>
        fault ? (
          <p key={scenario.name} className={styles.fault}>
            {`${scenario.name}: ${faultText(fault, t)}`}
          </p>
        ) : null,
      )}
      <table className={styles.table} aria-label={t.caption(year, formats.unit)}>
        <thead>
          <tr>
            {[t.now, ...comparison.scenarios.map(({ scenario }) => scenario.name)].map((name, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position, and two may have the same name
              <th key={index} scope="col" className={styles.head}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <ComparisonRows key={group.unit ?? ""} group={group} />
        ))}
      </table>
    </Section>
  );
}
