import { Button, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { type FormEvent, type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from "react";
import type { IgnoreWords } from "../../run/ignored/ignoreServices";
import { usePaneContext } from "../paneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", margin: "6px 0 8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface IgnoreFormProps {
  /** What the finding is called, for a reader of the screen. */
  readonly name: string;
  readonly onIgnore: (words: IgnoreWords) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding may stand. Without a reason nothing is written, and the field says so; Esc leaves it. */
export function IgnoreForm({ name, onIgnore, onCancel }: IgnoreFormProps): ReactElement {
  const styles = useStyles();
  const { texts, memory, isBusy } = usePaneContext();
  const t = texts.ignoring;
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(memory.ignoredBy ?? "");
  const [isMissing, setIsMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusReason = () => form.current?.querySelector("textarea")?.focus();
  useEffect(focusReason, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === "") {
      setIsMissing(true);
      focusReason();
      return;
    }
    memory.ignoredBy = by;
    onIgnore({ reason, by });
  };
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form
      noValidate
      ref={form}
      className={styles.root}
      aria-label={`${t.ignore}: ${name}`}
      onSubmit={submit}
      onKeyDown={cancelOnEscape}
    >
      <Field
        label={t.reason}
        required
        size="small"
        {...(isMissing && reason.trim() === "" ? { validationMessage: t.reasonMissing } : { hint: t.reasonHint })}
      >
        <Textarea size="small" value={reason} onChange={(_, data) => setReason(data.value)} />
      </Field>
      <Field label={t.by} size="small">
        <Input size="small" value={by} placeholder={t.byHint} onChange={(_, data) => setBy(data.value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy}>
          {t.ignore}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
