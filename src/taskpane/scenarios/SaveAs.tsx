import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { type FormEvent, type KeyboardEvent, type ReactElement, useRef, useState } from "react";
import { sameName } from "../../domain/nameKey";
import { usePaneContext } from "../paneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "14px" },
  buttons: { display: "flex", gap: "8px" },
});

/** What stands in the fields. */
interface Typed {
  readonly name: string;
  readonly description: string;
}

interface SaveAsProps {
  readonly typed: Typed;
  /** Names that there are already. */
  readonly taken: readonly string[];
  readonly onType: (typed: Partial<Typed>) => void;
  readonly onSave: (name: string, description: string | undefined) => void;
  readonly onCancel: () => void;
}

/** Asks for the name of a new scenario. */
export function SaveAs({ typed, taken, onType, onSave, onCancel }: SaveAsProps): ReactElement {
  const styles = useStyles();
  const { texts, isBusy } = usePaneContext();
  const t = texts.scenarios;
  const { name, description } = typed;
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const wanted = name.trim();
  const isTaken = taken.some((one) => sameName(one, wanted));
  const fault = isTaken ? t.nameTaken : isTried && wanted === "" ? t.nameMissing : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const words = description.trim();
    if (wanted === "" || isTaken) form.current?.querySelector("input")?.focus();
    else onSave(wanted, words === "" ? undefined : words);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form ref={form} className={styles.root} onSubmit={submit} onKeyDown={onKeyDown}>
      <Field label={t.name} {...(fault === undefined ? {} : { validationMessage: fault })}>
        <Input autoFocus autoComplete="off" value={name} onChange={(_, { value }) => onType({ name: value })} />
      </Field>
      <Field label={t.description}>
        <Input autoComplete="off" value={description} onChange={(_, { value }) => onType({ description: value })} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t.save}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
