import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { usePaneContext } from "../paneContext";
import { fieldFault } from "./fieldFault";
import type { Versions } from "./useVersions";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px" },
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
});

/** What is typed of a version that is to be kept; `by` undefined stands for who did the latest. */
export interface VersionFields {
  readonly version: string;
  readonly by: string | undefined;
  readonly comment: string;
}

const EMPTY: VersionFields = { version: "", by: undefined, comment: "" };

interface KeepFormProps {
  readonly versions: Versions;
  readonly lastBy: string;
  readonly isLocked: boolean;
}

/** Names a version and keeps it, and locks the colours with it where that is wished. */
export function KeepForm({ versions, lastBy, isLocked }: KeepFormProps): ReactElement {
  const styles = useStyles();
  const { texts, memory, isBusy } = usePaneContext();
  const t = texts.versions;
  const [fields, setFields] = useState<VersionFields>(memory.version ?? EMPTY);
  const type = (next: VersionFields) => {
    memory.version = next;
    setFields(next);
  };
  const { done } = versions;
  // What was typed is kept now; the name of who did it is offered again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each version that is kept
  useEffect(() => {
    if (done?.kind === "recorded" && done.what.startsWith("keep")) type(EMPTY);
  }, [done]);
  const fault = fieldFault(done, t);
  const faultOf = (name: "version" | "by") => (fault?.field === name ? { validationMessage: fault.words } : {});
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time a field is refused
  useEffect(() => {
    if (fault !== undefined && fault.field !== "locker")
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [done]);
  const keep = (what: "keep" | "keepAndLock") => {
    const { version, by = lastBy, comment } = fields;
    versions.record({ what, version, by, comment });
  };
  return (
    <form
      noValidate
      ref={form}
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        keep("keep");
      }}
    >
      <Field className={styles.field} label={t.name} required {...faultOf("version")}>
        <Input
          className={styles.input}
          maxLength={100}
          value={fields.version}
          onChange={(_, { value }) => type({ ...fields, version: value })}
        />
      </Field>
      <Field className={styles.field} label={t.by} required hint={t.byHint} {...faultOf("by")}>
        <Input
          className={styles.input}
          maxLength={100}
          value={fields.by ?? lastBy}
          onChange={(_, { value }) => type({ ...fields, by: value })}
        />
      </Field>
      <Field className={styles.field} label={t.comment}>
        <Input
          className={styles.input}
          maxLength={250}
          value={fields.comment}
          onChange={(_, { value }) => type({ ...fields, comment: value })}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t.keepButton}
        </Button>
        {!isLocked && (
          <Button disabledFocusable={isBusy} onClick={() => keep("keepAndLock")}>
            {t.keepAndLock}
          </Button>
        )}
      </div>
    </form>
  );
}
