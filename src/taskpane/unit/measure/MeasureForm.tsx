import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type FormEvent, type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from "react";
import { missingAfter } from "../../../domain/followUp/missingAfter";
import type { Period } from "../../../domain/period";
import type { AmountUnit } from "../../../domain/settings";
import { usePaneContext } from "../../paneContext";
import {
  type FieldFaults,
  fieldFaults,
  type MeasureFields,
  typedAmount,
  typedMeasure,
  typedUnit,
} from "./measureFields";
import { type MeasureScale, type MeasureWarnings, measureWarnings } from "./measureWarnings";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    marginTop: "12px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "10px", alignItems: "start" },
  input: { width: "100%", minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface MeasureFormProps {
  readonly unit: string;
  readonly period: Period;
  readonly amountUnit: AmountUnit;
  /** What is missing, where it is known. */
  readonly missing: number | undefined;
  /** What the amounts and the start are held against. */
  readonly scale: MeasureScale;
  readonly fields: MeasureFields;
  readonly onFields: (fields: MeasureFields) => void;
  /** Closes the form; what is typed is still there when it is opened again. */
  readonly onHide: () => void;
  readonly onDiscard: () => void;
  /** True while nothing can be written. */
  readonly isHeld: boolean;
}

/** The form of one new measure. Enter writes it, Esc hides it; a field that can not be used says why beneath itself. */
export function MeasureForm(props: MeasureFormProps): ReactElement {
  const { unit, period, amountUnit, missing, scale, fields, onFields, onHide, onDiscard, isHeld } = props;
  const styles = useStyles();
  const { texts, formats, actions } = usePaneContext();
  const t = texts.measure;
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  const [isAsked, setIsAsked] = useState(false);
  const faults = isAsked ? fieldFaults(fields, formats.unit) : {};
  const warnings = measureWarnings(fields, scale, { texts: t, formats });
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  // After a refused attempt the first field that can not be used has the focus.
  useEffect(() => {
    if (isAsked) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [isAsked]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const measure = typedMeasure(fields, { unit, year: period.year, amountUnit: formats.unit });
    if (measure) actions.addMeasure(measure);
    else if (isAsked) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    else setIsAsked(true);
  };
  const hideOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onHide();
  };
  const typed = typedAmount(fields.effect, formats.unit);
  const hint = effectHint();
  return (
    <form
      ref={form}
      className={styles.root}
      aria-labelledby={titleId}
      noValidate
      onSubmit={submit}
      onKeyDown={hideOnEscape}
    >
      <h3 id={titleId} className={styles.title}>
        {t.title}
      </h3>
      <Field label={t.measure} required {...faultOf("measure", faults)}>
        {input("measure")}
      </Field>
      <div className={styles.pair}>
        <Field label={`${t.effect}${unitWord()}`} required hint={hint} {...faultOf("effect", faults, warnings)}>
          {input("effect", "decimal")}
        </Field>
        <Field label={`${t.fullYearEffect}${unitWord()}`} {...faultOf("fullYearEffect", faults)}>
          {input("fullYearEffect", "decimal")}
        </Field>
      </div>
      <div className={styles.pair}>
        <Field label={t.starts} hint={t.startsHint} {...faultOf("starts", faults, warnings)}>
          {input("starts")}
        </Field>
        <Field label={t.kind}>
          <Select
            className={styles.input}
            value={fields.kind}
            onChange={(_, { value }) => onFields({ ...fields, kind: value === "oneOff" ? "oneOff" : "structural" })}
          >
            <option value="structural">{t.structural}</option>
            <option value="oneOff">{t.oneOff}</option>
          </Select>
        </Field>
      </div>
      <Field label={t.responsible}>{input("responsible")}</Field>
      <Field label={t.decision} hint={t.decisionHint}>
        {input("decision")}
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isHeld}>
          {t.save}
        </Button>
        <Button onClick={onDiscard}>{texts.run.cancel}</Button>
      </div>
    </form>
  );

  function input(name: Exclude<keyof MeasureFields, "kind">, inputMode: "decimal" | "text" = "text"): ReactElement {
    return (
      <Input
        className={styles.input}
        inputMode={inputMode}
        autoComplete="off"
        input={{ style: { minWidth: 0 } }}
        value={fields[name]}
        onChange={(_, { value }) => onFields({ ...fields, [name]: value })}
      />
    );
  }

  function unitWord(): string {
    return formats.unit === "" ? "" : `, ${formats.unit}`;
  }

  /** A fault before a warning: what stops is told first. */
  function faultOf(name: keyof MeasureFields, found: FieldFaults, warned: MeasureWarnings = {}): Validation {
    const fault = found[name];
    if (fault !== undefined) return { validationMessage: t[fault] };
    const warning = name === "effect" || name === "starts" ? warned[name] : undefined;
    return warning === undefined ? {} : { validationState: "warning", validationMessage: warning };
  }

  /** What an amount in another unit is read as, and what is enough; once something is typed, whether that is. */
  function effectHint(): string {
    const written = typedUnit(fields.effect);
    const isOther = typed !== undefined && written !== undefined && written !== formats.unit;
    return [isOther ? t.readAs(formats.amount(typed)) : "", enough()].filter((part) => part !== "").join(" ");
  }

  function enough(): string {
    if (missing === undefined || missing === 0) return "";
    if (typed === undefined) return t.effectHint(formats.amount(missing));
    const left = missingAfter(missing, typed, amountUnit);
    return left === 0 ? t.wouldDo : t.wouldLack(formats.amount(left));
  }
}

interface Validation {
  readonly validationState?: "warning";
  readonly validationMessage?: string;
}
