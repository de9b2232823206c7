import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { IgnoredFinding } from "../../run/runReport";
import { tableName } from "../../sheets/contract/names";
import { usePaneContext } from "../paneContext";
import { Disclosure } from "../parts/Disclosure";
import { RowLink } from "../parts/RowLink";
import { useFindingText } from "./useFindingText";

const useStyles = makeStyles({
  root: { marginTop: "12px" },
  note: { margin: "0 0 6px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { padding: "6px 0", overflowWrap: "anywhere" },
  what: { margin: 0 },
  reason: { margin: "2px 0 0", fontWeight: tokens.fontWeightSemibold },
  signed: { margin: "2px 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** What somebody has let be, folded: each with its reason, who and when, and a way to have it shown again. */
export function IgnoredFindings({ ignored }: { readonly ignored: readonly IgnoredFinding[] }): ReactElement | null {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const t = texts.ignoring;
  if (ignored.length === 0) return null;
  return (
    <section className={styles.root} aria-label={t.group(ignored.length)}>
      <Disclosure summary={t.group(ignored.length)}>
        <p className={styles.note}>{t.groupNote(tableName("ignoredFindings"))}</p>
        <ul className={styles.list}>
          {ignored.map((one) => (
            <IgnoredItem key={`${one.row} ${one.finding.finding.code} ${one.finding.message}`} ignored={one} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function IgnoredItem({ ignored }: { readonly ignored: IgnoredFinding }): ReactElement {
  const styles = useStyles();
  const { texts, formats, actions, memory, isBusy } = usePaneContext();
  const t = texts.ignoring;
  const { finding, reason, by, date } = ignored;
  const { what } = useFindingText()(finding);
  const signed = t.signed(by, date === undefined ? undefined : formats.day(date));
  const { ignoring } = actions;
  const restore = () =>
    ignoring?.restore(ignored, () => {
      memory.wasIgnoring = true;
    });
  return (
    <li className={styles.item}>
      <p className={styles.what}>{what}</p>
      <p className={styles.reason}>{reason}</p>
      {signed !== "" && <p className={styles.signed}>{signed}</p>}
      <RowLink place={{ table: "ignoredFindings", row: ignored.row, column: "reason" }} of={reason} />
      {ignoring && (
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={isBusy}
          aria-label={t.restoreOf(what)}
          onClick={restore}
        >
          {t.restore}
        </Button>
      )}
    </li>
  );
}
