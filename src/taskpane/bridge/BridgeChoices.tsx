import { Dropdown, Field, makeStyles, Option } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Bridge } from "../../domain/bridge/bridge";
import { scopeKey } from "../../domain/bridge/scopeKey";
import type { BridgeTexts } from "../../text/pane/bridgeTexts";
import { usePaneContext } from "../paneContext";
import { type BridgeChoice, type BridgeSets, isFromVersion, offeredBridges, scopesOf, yearsOf } from "./bridgeSets";
import { scopeName } from "./scopeName";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px", marginBottom: "14px" },
  wide: { gridColumn: "1 / -1" },
  choice: { minWidth: 0 },
});

/** What each can be compared with, a version aside. */
const RUN_BASES = ["perYear", "accumulated", "decided"] as const;
const VERSION_YEARS = ["version", "versionSum"] as const;

interface BridgeChoicesProps {
  readonly sets: BridgeSets;
  /** What the user has chosen: kept as it is, also where the bridge that is shown is not that. */
  readonly choice: BridgeChoice;
  readonly bridge: Bridge;
  /** The versions' names, newest first. */
  readonly versions: readonly string[];
  readonly onChoose: (choice: BridgeChoice) => void;
}

/** Whose bridge, from where, and to which year. */
export function BridgeChoices({ sets, choice, bridge, versions, onChoose }: BridgeChoicesProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const t = texts.bridge;
  const { from, version } = choice;
  const isVersion = isFromVersion(from);
  const offered = offeredBridges(sets, from);
  return (
    <div className={styles.root}>
      <Choice
        label={t.scope}
        isWide
        value={scopeKey(bridge)}
        options={scopesOf(offered).map((one) => ({ value: scopeKey(one), words: scopeName(t, one) }))}
        onChoose={(scope) => onChoose({ ...choice, scope })}
      />
      <Choice
        label={t.from}
        {...(isVersion ? { isWide: true } : {})}
        value={isVersion ? versionValue(version ?? "") : from}
        options={basesOf(t, sets, namesWith(versions, version))}
        onChoose={(value) => onChoose(withBase(choice, value))}
      />
      {isVersion && sets.versionSum.length > 0 && (
        <Choice
          label={t.yearsBy}
          value={from}
          options={VERSION_YEARS.map((one) => ({ value: one, words: t.yearsByWords[one] }))}
          // The year then begins anew: all the years where they are accumulated.
          onChoose={(value) =>
            onChoose({ ...choice, from: VERSION_YEARS.find((one) => one === value) ?? from, year: undefined })
          }
        />
      )}
      <Choice
        label={t.year}
        value={String(bridge.year)}
        options={yearsOf(offered).map((year) => ({ value: String(year), words: String(year) }))}
        onChoose={(year) => onChoose({ ...choice, year: Number(year) })}
      />
    </div>
  );
}

type Options = readonly { readonly value: string; readonly words: string }[];

/** What a base that is a version is called as a value: no other base begins so. */
const VERSION = "version:";

function versionValue(name: string): string {
  return `${VERSION}${name}`;
}

/** All versions, with the chosen one though the others have not been read, or it is gone. */
function namesWith(names: readonly string[], chosen: string | undefined): readonly string[] {
  return chosen === undefined || names.includes(chosen) ? names : [...names, chosen];
}

/** The latest decision, which is the newest version, stands before what else there is to compare with but the years. */
function basesOf(t: BridgeTexts, sets: BridgeSets, versions: readonly string[]): Options {
  const runs = RUN_BASES.filter((one) => sets[one].length > 0).map((one) => ({ value: one, words: t.fromWords[one] }));
  const kept = versions.map((name, index) => ({
    value: versionValue(name),
    words: index === 0 ? t.latest(name) : t.version(name),
  }));
  return [
    ...runs.filter(({ value }) => value !== "decided"),
    ...kept,
    ...runs.filter(({ value }) => value === "decided"),
  ];
}

function withBase({ version: _, ...choice }: BridgeChoice, value: string): BridgeChoice {
  if (!value.startsWith(VERSION)) return { ...choice, from: RUN_BASES.find((one) => one === value) ?? "perYear" };
  const from = isFromVersion(choice.from) ? choice.from : "version";
  return { ...choice, from, version: value.slice(VERSION.length) };
}

interface ChoiceProps {
  readonly label: string;
  readonly isWide?: true;
  readonly value: string;
  readonly options: Options;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, isWide, value, options, onChoose }: ChoiceProps): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label} {...(isWide ? { className: styles.wide } : {})}>
      <Dropdown
        className={styles.choice}
        value={options.find((one) => one.value === value)?.words ?? ""}
        selectedOptions={[value]}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onChoose(optionValue)}
      >
        {options.map((one) => (
          <Option key={one.value} value={one.value}>
            {one.words}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
