import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { usePaneContext } from "../paneContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "8px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  label: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  select: { flexGrow: 1, minWidth: 0 },
});

interface UnitChooserProps {
  readonly names: readonly string[];
  /** Undefined until one has been chosen. */
  readonly unit: string | undefined;
}

/** Which unit is one's own: remembered for the person, in whatever workbook. */
export function UnitChooser({ names, unit }: UnitChooserProps): ReactElement {
  const styles = useStyles();
  const { texts, choose } = usePaneContext();
  const id = useId();
  return (
    <div className={styles.root}>
      <label htmlFor={id} className={styles.label}>
        {texts.ownUnit.unit}
      </label>
      <Select
        id={id}
        className={styles.select}
        value={unit ?? ""}
        onChange={(_, { value }) => value !== "" && choose({ unit: value })}
      >
        {unit === undefined && <option value="">{texts.ownUnit.choose}</option>}
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}
