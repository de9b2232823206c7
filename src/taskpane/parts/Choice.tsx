import { Dropdown, Field, makeStyles, Option } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({ choice: { minWidth: 0 } });

/** Values with how each is shown. */
export type ChoiceOptions = readonly (readonly [value: string, words: string])[];

interface ChoiceProps {
  readonly label: string;
  readonly chosen: string;
  readonly options: ChoiceOptions;
  readonly onChoose: (value: string) => void;
  /** Of the field, where the view lays its choices out. */
  readonly className?: string | undefined;
}

/** One of a list. A chosen value that is not among them is shown as it is. */
export function Choice({ label, chosen, options, onChoose, className }: ChoiceProps): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label} {...(className === undefined ? {} : { className })}>
      <Dropdown
        className={styles.choice}
        value={options.find(([value]) => value === chosen)?.[1] ?? chosen}
        selectedOptions={[chosen]}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onChoose(optionValue)}
      >
        {options.map(([value, words]) => (
          <Option key={value} value={value}>
            {words}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
