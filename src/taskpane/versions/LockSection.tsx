import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosed16Regular, LockOpen16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { VersionsRead } from "../../run/versions/versionsRead";
import { usePaneContext } from "../paneContext";
import { Section } from "../parts/Section";
import type { Versions } from "./useVersions";

const useStyles = makeStyles({
  state: { display: "flex", gap: "8px", alignItems: "baseline", margin: 0, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, alignSelf: "center" },
  what: { margin: "4px 0 10px", color: tokens.colorNeutralForeground2 },
});

/** Whether the colours are locked for a decision, since when and for which version, and the one press that changes it. */
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
  /** As typed beneath, read when it is needed: who types does not draw this anew. */
  const who = () => memory.version?.by ?? lastBy;
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
      <Button
        disabledFocusable={isBusy}
        onClick={() => versions.record({ what: lock ? "unlock" : "lock", version: "", by: who(), comment: "" })}
      >
        {lock ? t.unlock : t.lockNow}
      </Button>
    </Section>
  );
}
