import { Dropdown, Field, makeStyles, Option } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({ choice: { minWidth: 0 } });

interface ChoiceProps {
  readonly label: string;
  readonly chosen: string;
  /** Values and how they are shown. */
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}

/** One of a list of names. */
export function Choice({ label, chosen, options, onChoose }: ChoiceProps): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Dropdown
        className={styles.choice}
        value={options.find(([value]) => value === chosen)?.[1] ?? chosen}
        selectedOptions={[chosen]}
        onOptionSelect={(_, { optionValue }) => onChoose(optionValue ?? "")}
      >
        {options.map(([value, shown]) => (
          <Option key={value} value={value}>
            {shown}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
