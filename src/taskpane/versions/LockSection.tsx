import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosed16Regular, LockOpen16Regular } from "@fluentui/react-icons";
import { type ReactElement, useEffect, useRef, useState } from "react";
import type { VersionsRead } from "../../run/versions/versionsRead";
import { usePaneContext } from "../paneContext";
import { Section } from "../parts/Section";
import { fieldFault } from "./fieldFault";
import type { Versions } from "./useVersions";

const useStyles = makeStyles({
  state: { display: "flex", gap: "8px", alignItems: "baseline", margin: 0, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, alignSelf: "center" },
  form: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "10px" },
  field: { width: "100%" },
  what: { margin: "4px 0 10px", color: tokens.colorNeutralForeground2 },
});

/**
 * Whether the colours are locked for a decision, since when and for which version, and the one press that changes it. Who does
 * it is asked for where nobody has said so before.
 */
export function LockSection({
  versions,
  read,
}: {
  readonly versions: Versions;
  readonly read: VersionsRead;
}): ReactElement {
  const styles = useStyles();
  const { texts, formats, memory, isBusy } = usePaneContext();
  const t = texts.versions;
  const { lock, lastBy } = read;
  const Icon = lock ? LockClosed16Regular : LockOpen16Regular;
  /** Undefined until it has been asked for. */
  const [typed, setTyped] = useState<string | undefined>();
  const form = useRef<HTMLFormElement>(null);
  const { done } = versions;
  const told = fieldFault(done, t);
  const fault = told?.field === "locker" ? told.words : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => {
    if (fault !== undefined) setTyped((before) => before ?? "");
    else if (done?.kind === "recorded") setTyped(undefined);
    if (fault !== undefined) form.current?.querySelector("input")?.focus();
  }, [done]);
  /** As typed here, else beneath, read when it is needed: who types there does not draw this anew. */
  const who = () => typed ?? memory.version?.by ?? lastBy;
  const by = lock?.by === undefined ? "" : `${t.lockedBy(lock.by)} `;
  const [state, what] = lock
    ? lock.fault
      ? [t.lockedUnsure, t.lockedUnsureWhat]
      : [t.locked(lock.day === undefined ? "–" : formats.day(lock.day), lock.version ?? ""), `${by}${t.lockedWhat}`]
    : [t.unlocked, t.unlockedWhat];
  return (
    <Section title={t.lock}>
      <p className={styles.state}>
        <Icon aria-hidden="true" className={styles.icon} />
        <span>{state}</span>
      </p>
      <p className={styles.what}>{what}</p>
      <form
        noValidate
        ref={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          versions.record({ what: lock ? "unlock" : "lock", version: "", by: who(), comment: "" });
        }}
      >
        {typed !== undefined && (
          <Field
            className={styles.field}
            label={t.locker}
            required
            {...(fault === undefined ? {} : { validationMessage: fault })}
          >
            <Input autoFocus maxLength={100} value={typed} onChange={(_, { value }) => setTyped(value)} />
          </Field>
        )}
        <Button type="submit" disabledFocusable={isBusy}>
          {lock ? t.unlock : t.lockNow}
        </Button>
      </form>
    </Section>
  );
}
