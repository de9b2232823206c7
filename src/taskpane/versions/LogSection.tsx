import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { VersionsRead } from "../../run/versions/versionsRead";
import type { LogEntry } from "../../sheets/log/logEntry";
import { usePaneContext } from "../paneContext";
import { PlaceRow } from "../parts/PlaceRow";
import { Section } from "../parts/Section";
import { serialWords } from "./serialWords";
import type { Versions } from "./useVersions";

/** So many rows at first, and more for each press. */
const PAGE = 8;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  event: { display: "block", fontWeight: tokens.fontWeightSemibold },
  about: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  text: { margin: "0 0 10px", color: tokens.colorNeutralForeground2 },
  replay: { marginTop: "8px" },
});

interface LogSectionProps {
  readonly versions: Versions;
  readonly read: VersionsRead;
  readonly onReplay: () => void;
}

/** The newest rows of Logg, each with the way to its row, and the check that the newest run still holds. */
export function LogSection({ versions, read, onReplay }: LogSectionProps): ReactElement {
  const styles = useStyles();
  const { texts, formats, isBusy } = usePaneContext();
  const t = texts.versions;
  const [shown, setShown] = useState(PAGE);
  const { log, hasLog } = read;
  if (!hasLog) {
    return (
      <Section title={t.log}>
        <p className={styles.text}>
          {t.noLog.title}. {t.noLog.todo}
        </p>
        <Button
          disabledFocusable={isBusy}
          onClick={() => versions.record({ what: "startLog", version: "", by: "", comment: "" })}
        >
          {t.startLog}
        </Button>
      </Section>
    );
  }
  return (
    <Section title={t.log}>
      {log.length === 0 && <p className={styles.text}>{t.emptyLog}</p>}
      <ul className={styles.list}>
        {log.slice(0, shown).map((entry) => (
          <li key={entry.row}>
            <LogLine entry={entry} />
          </li>
        ))}
      </ul>
      {log.length > shown && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {t.more(formats.count(log.length - shown))}
        </Button>
      )}
      {log.some(({ event }) => event === "run") && (
        <div className={styles.replay}>
          <Button onClick={onReplay}>{t.replayRun}</Button>
        </div>
      )}
    </Section>
  );
}

function LogLine({ entry }: { readonly entry: LogEntry }): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const t = texts.versions;
  const { row, number, time, event, version, by, inputHash } = entry;
  const what = [t.event[event], ...(version === undefined ? [] : [version])].join(" · ");
  const who = [serialWords(time, formats), ...(by === undefined ? [] : [by])].join(" · ");
  const count = (value: number | undefined) => formats.count(value ?? 0);
  const counts = event === "run" ? [t.counts(count(entry.cellsChanged), count(entry.errors), count(entry.advice))] : [];
  return (
    <PlaceRow place={{ table: "log", row }}>
      <span className={styles.event}>{number === undefined ? what : `${number}. ${what}`}</span>
      <span className={styles.about}>{who}</span>
      <span className={styles.about}>
        {[...(inputHash === undefined ? [] : [`${t.input} ${inputHash}`]), ...counts].join(" · ")}
      </span>
    </PlaceRow>
  );
}
