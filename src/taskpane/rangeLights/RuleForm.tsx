import { Field, Input, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import type { RangeLightsTexts } from "../../text/pane/rangeLightsTexts";
import { usePaneContext } from "../paneContext";
import { LIMIT_FIELDS, type LimitField, type ReadRule, type RuleFields } from "./ruleFields";

const DIRECTIONS = ["higher", "lower", "interval", "words"] as const satisfies readonly RuleFields["direction"][];

const useStyles = makeStyles({
  limits: { display: "flex", flexWrap: "wrap", gap: "10px", marginTop: "10px" },
  limit: { width: "136px" },
  input: { width: "100%", minWidth: 0 },
});

interface RuleFormProps {
  readonly fields: RuleFields;
  readonly read: ReadRule;
  /** How many times the user has tried the rule: faults are told from the first, and led to each time. */
  readonly tries: number;
  readonly onFields: (fields: RuleFields) => void;
}

/** The rule: which way is better, and its limits. */
export function RuleForm({ fields, read, tries, onFields }: RuleFormProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const t = texts.rangeLights;
  const { direction } = fields;
  const unread = tries > 0 && "unread" in read ? read.unread : [];
  const fault = "fault" in read ? t.fault[read.fault] : undefined;
  const limits = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tries > 0) limits.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [tries]);
  return (
    <>
      <Field label={t.better} hint={t.directionHints[direction]}>
        <RadioGroup
          value={direction}
          onChange={(_, { value }) => {
            const chosen = DIRECTIONS.find((one) => one === value);
            if (chosen) onFields({ ...fields, direction: chosen });
          }}
        >
          {DIRECTIONS.map((one) => (
            <Radio key={one} value={one} label={t.directions[one]} />
          ))}
        </RadioGroup>
      </Field>
      <div ref={limits} className={styles.limits}>
        {LIMIT_FIELDS[direction].map((field, index) => (
          <Field
            key={field}
            className={styles.limit}
            label={labelOf(field, direction, t)}
            validationState={unread.includes(field) || fault !== undefined ? "error" : "none"}
            {...messageOf(unread.includes(field) ? t.notANumber : index === 0 ? fault : undefined)}
          >
            <Input
              className={styles.input}
              input={{ className: styles.input }}
              value={fields[field]}
              inputMode="decimal"
              autoComplete="off"
              onChange={(_, { value }) => onFields({ ...fields, [field]: value })}
            />
          </Field>
        ))}
      </div>
    </>
  );
}

function messageOf(message: string | undefined) {
  return message === undefined ? {} : { validationMessage: message };
}

function labelOf(field: LimitField, direction: RuleFields["direction"], t: RangeLightsTexts): string {
  if (field === "green" || field === "yellow") return t[field][direction === "lower" ? "lower" : "higher"];
  return t[field];
}
