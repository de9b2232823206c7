import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular, Subtract16Regular } from "@fluentui/react-icons";
import { type KeyboardEvent, type ReactElement, useId } from "react";
import type { NumberField } from "../../text/pane/scenariosTexts";
import { usePaneContext } from "../paneContext";
import { stepField } from "./stepField";
import { limitsOf, percentText } from "./trial";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "3px" },
  label: { flexGrow: 1, minWidth: 0 },
  input: { width: "54px", minWidth: "54px" },
  number: { textAlign: "right" },
  unit: {
    flexShrink: 0,
    width: "64px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  hint: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  fault: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});

interface PercentFieldProps {
  readonly field: NumberField;
  readonly typed: string;
  readonly isUnread: boolean;
  readonly onType: (typed: string) => void;
}

/** A percentage to type, or to step with plus and minus or the arrow keys. */
export function PercentField({ field, typed, isUnread, onType }: PercentFieldProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const t = usePaneContext().texts.scenarios;
  const { min, max } = limitsOf(field);
  const step = (direction: 1 | -1) => onType(stepField(field, typed, direction));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    step(event.key === "ArrowUp" ? 1 : -1);
  };
  const name = t.fields[field];
  const hint = field === "compensation" ? t.emptyIsNow : undefined;
  return (
    <div>
      <div className={styles.line}>
        <label className={styles.label} htmlFor={id}>
          {name}
          {hint !== undefined && <span className={styles.hint}>{hint}</span>}
        </label>
        <Button
          size="small"
          appearance="subtle"
          icon={<Subtract16Regular />}
          aria-label={t.less(name)}
          onClick={() => step(-1)}
        />
        <Input
          id={id}
          className={styles.input}
          input={{ className: styles.number }}
          value={typed}
          placeholder={field === "compensation" ? "" : "0"}
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={isUnread}
          aria-describedby={`${id}-unit ${id}-fault`}
          onChange={(_, { value }) => onType(value)}
          onKeyDown={onKeyDown}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<Add16Regular />}
          aria-label={t.more(name)}
          onClick={() => step(1)}
        />
        <span className={styles.unit} id={`${id}-unit`}>
          {t.units[field]}
        </span>
      </div>
      <div id={`${id}-fault`} aria-live="polite">
        {isUnread && <p className={styles.fault}>{t.unread(shownLimit(min), shownLimit(max))}</p>}
      </div>
    </div>
  );
}

function shownLimit(limit: number): string {
  return percentText(limit).replace("-", "\u2212");
}
