import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { nameKey, sameName } from "../../domain/nameKey";
import type { Workbook } from "../../domain/rows";
import type { ScenarioServices } from "../../run/scenarios/scenarioServices";
import { usePaneContext } from "../paneContext";
import { Choice } from "../parts/Choice";
import { Section } from "../parts/Section";
import { PercentField } from "./PercentField";
import { ScenarioKeeping } from "./ScenarioKeeping";
import { NUMBER_FIELDS, type TrialFields, trialOf } from "./trial";
import type { ScenariosState } from "./useScenarios";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "10px" },
  hint: { margin: "0 0 10px", color: tokens.colorNeutralForeground2 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface TrialSectionProps {
  readonly state: ScenariosState;
  readonly workbook: Workbook;
  /** Undefined where scenarios can not be saved. */
  readonly services: ScenarioServices | undefined;
}

/** What is tried: a saved scenario or none, and the four things it may change. */
export function TrialSection({ state, workbook, services }: TrialSectionProps): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const t = texts.scenarios;
  const { memory, set, saved, base, read } = state;
  const { fields } = memory.trial;
  const type = (typed: Partial<TrialFields>) =>
    set({ trial: { base: base?.name, fields: { ...fields, ...typed } }, done: undefined });
  const ownRows = read.scenario.terms.flatMap(({ service }) => service ?? []);
  return (
    <Section title={t.try}>
      <p className={styles.hint}>{t.hint}</p>
      <div className={styles.fields}>
        {saved.length > 0 && (
          <Choice
            label={t.reckonWith}
            chosen={base?.name ?? ""}
            options={[["", t.none], ...saved.map(({ name }) => [name, name] as const)]}
            onChoose={(name) => set({ trial: trialOf(saved.find((one) => one.name === name)), done: undefined })}
          />
        )}
        <Choice
          label={t.fields.population}
          chosen={populationsOf(workbook).find((name) => sameName(name, fields.population)) ?? fields.population}
          options={[["", t.asNow(workbook.settings.scenario)], ...namesToChoose(workbook, fields.population)]}
          onChoose={(population) => type({ population })}
        />
        {NUMBER_FIELDS.map((field) => (
          <PercentField
            key={field}
            field={field}
            typed={fields[field]}
            isUnread={read.unread.includes(field)}
            onType={(typed) => type({ [field]: typed })}
          />
        ))}
        {ownRows.length > 0 && <p className={styles.note}>{t.ownRows(formats.list(ownRows))}</p>}
      </div>
      <ScenarioKeeping state={state} services={services} />
    </Section>
  );
}

/** The names in Befolkning, as first written, but the one that holds now. */
function populationsOf({ population, settings }: Workbook): readonly string[] {
  const names = new Map(
    population.flatMap(({ scenario }) => (scenario === undefined ? [] : [[nameKey(scenario), scenario]])),
  );
  names.delete(nameKey(settings.scenario));
  return [...names.values()];
}

/** With the one that a saved scenario names, also where Befolkning does not have it, or it is the one of now. */
function namesToChoose(workbook: Workbook, chosen: string): readonly (readonly [string, string])[] {
  const names = populationsOf(workbook);
  const isListed = chosen === "" || names.some((name) => sameName(name, chosen));
  return (isListed ? names : [...names, chosen]).map((name) => [name, name]);
}
