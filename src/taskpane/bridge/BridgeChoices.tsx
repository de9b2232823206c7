import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Bridge } from "../../domain/bridge/bridge";
import { scopeKey } from "../../domain/bridge/scopeKey";
import type { BridgeTexts } from "../../text/pane/bridgeTexts";
import { usePaneContext } from "../paneContext";
import { Choice, type ChoiceOptions } from "../parts/Choice";
import { type BridgeChoice, type BridgeSets, isFromVersion, offeredBridges, scopesOf, yearsOf } from "./bridgeSets";
import { scopeName } from "./scopeName";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px", marginBottom: "14px" },
  wide: { gridColumn: "1 / -1" },
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
        className={styles.wide}
        chosen={scopeKey(bridge)}
        options={scopesOf(offered).map((one) => [scopeKey(one), scopeName(t, one)])}
        onChoose={(scope) => onChoose({ ...choice, scope })}
      />
      <Choice
        label={t.from}
        className={isVersion ? styles.wide : undefined}
        chosen={isVersion ? versionValue(version ?? "") : from}
        options={basesOf(t, sets, { versions, chosen: version })}
        onChoose={(value) => onChoose(withBase(choice, value))}
      />
      {isVersion && sets.versionSum.length > 0 && (
        <Choice
          label={t.yearsBy}
          chosen={from}
          options={VERSION_YEARS.map((one) => [one, t.yearsByWords[one]])}
          // The year then begins anew: all the years where they are accumulated.
          onChoose={(value) =>
            onChoose({ ...choice, from: VERSION_YEARS.find((one) => one === value) ?? from, year: undefined })
          }
        />
      )}
      <Choice
        label={t.year}
        chosen={String(bridge.year)}
        options={yearsOf(offered).map((year) => [String(year), String(year)])}
        onChoose={(year) => onChoose({ ...choice, year: Number(year) })}
      />
    </div>
  );
}

/** What a base that is a version is called as a value: no other base begins so. */
const VERSION = "version:";

function versionValue(name: string): string {
  return `${VERSION}${name}`;
}

/** All versions, with the chosen one though the others have not been read, or it is gone. */
function namesWith(names: readonly string[], chosen: string | undefined): readonly string[] {
  return chosen === undefined || names.includes(chosen) ? names : [...names, chosen];
}

/** The versions stand before what is decided; the newest of those that have been read is said to be that. */
function basesOf(
  t: BridgeTexts,
  sets: BridgeSets,
  { versions, chosen }: { readonly versions: readonly string[]; readonly chosen: string | undefined },
): ChoiceOptions {
  const runs = RUN_BASES.filter((one) => sets[one].length > 0).map((one) => [one, t.fromWords[one]] as const);
  const kept = namesWith(versions, chosen).map(
    (name) => [versionValue(name), name === versions[0] ? t.latest(name) : t.version(name)] as const,
  );
  return [...runs.filter(([value]) => value !== "decided"), ...kept, ...runs.filter(([value]) => value === "decided")];
}

function withBase({ version: _, ...choice }: BridgeChoice, value: string): BridgeChoice {
  if (!value.startsWith(VERSION)) return { ...choice, from: RUN_BASES.find((one) => one === value) ?? "perYear" };
  const from = isFromVersion(choice.from) ? choice.from : "version";
  return { ...choice, from, version: value.slice(VERSION.length) };
}
