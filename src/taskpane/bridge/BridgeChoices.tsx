import { Dropdown, Field, makeStyles, Option } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Bridge } from "../../domain/bridge/bridge";
import { scopeKey } from "../../domain/bridge/scopeKey";
import type { BridgeFrom } from "../../text/pane/bridgeTexts";
import { usePaneContext } from "../paneContext";
import { type BridgeChoice, type BridgeSets, scopesOf, yearsOf } from "./bridgeSets";
import { scopeName } from "./scopeName";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px", marginBottom: "14px" },
  wide: { gridColumn: "1 / -1" },
  choice: { minWidth: 0 },
});

const FROMS: readonly BridgeFrom[] = ["perYear", "accumulated", "decided"];

interface BridgeChoicesProps {
  readonly sets: BridgeSets;
  readonly from: BridgeFrom;
  readonly bridge: Bridge;
  readonly onChoose: (choice: BridgeChoice) => void;
}

/** Whose bridge, from where, and to which year. */
export function BridgeChoices({ sets, from, bridge, onChoose }: BridgeChoicesProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const t = texts.bridge;
  const chosen: BridgeChoice = { from, scope: scopeKey(bridge), year: bridge.year };
  return (
    <div className={styles.root}>
      <Choice
        label={t.scope}
        isWide
        value={chosen.scope}
        options={scopesOf(sets[from]).map((one) => ({ value: scopeKey(one), words: scopeName(t, one) }))}
        onChoose={(scope) => onChoose({ ...chosen, scope })}
      />
      <Choice
        label={t.from}
        value={from}
        options={FROMS.filter((one) => sets[one].length > 0).map((one) => ({ value: one, words: t.fromWords[one] }))}
        onChoose={(value) => onChoose({ ...chosen, from: FROMS.find((one) => one === value) ?? from })}
      />
      <Choice
        label={t.year}
        value={String(bridge.year)}
        options={yearsOf(sets[from]).map((year) => ({ value: String(year), words: String(year) }))}
        onChoose={(year) => onChoose({ ...chosen, year: Number(year) })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly isWide?: true;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
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
