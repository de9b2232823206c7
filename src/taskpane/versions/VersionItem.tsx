import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ListedVersion, VersionsRead } from "../../run/versions/versionsRead";
import { usePaneContext } from "../paneContext";
import { Disclosure } from "../parts/Disclosure";
import { FlawWarning } from "./FlawWarning";
import { serialWords } from "./serialWords";
import type { Versions } from "./useVersions";

const useStyles = makeStyles({
  name: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  about: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "12px",
    rowGap: "2px",
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, textAlign: "right", overflowWrap: "anywhere" },
  comment: { margin: "0 0 8px", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

const SINCE = { nothing: "sameInput", beside: "otherBeside", input: "otherInput" } as const;

interface VersionItemProps {
  readonly version: ListedVersion;
  readonly read: VersionsRead;
  readonly versions: Versions;
  readonly onCompare: (name: string) => void;
  readonly onReplay: (name: string) => void;
}

/** One version: when and by whom, and opened what it is and what can be done with it. */
export function VersionItem({ version, read, versions, onCompare, onReplay }: VersionItemProps): ReactElement {
  const styles = useStyles();
  const { texts, formats, memory, isBusy } = usePaneContext();
  const t = texts.versions;
  const { name, savedAt, by, comment, integrity } = version;
  const act = (what: "lock" | "remove") =>
    versions.record({ what, version: name, by: memory.version?.by ?? read.lastBy, comment: "" });
  const about = [serialWords(savedAt, formats), ...(by === undefined ? [] : [by])].join(" · ");
  return (
    <Disclosure
      summary={
        <>
          <span className={styles.name}>{name}</span>
          <span className={styles.about}>{about}</span>
          <span className={styles.about}>{t[SINCE[version.changedSince]]}</span>
        </>
      }
    >
      {comment !== undefined && <p className={styles.comment}>{comment}</p>}
      {integrity !== "whole" && <FlawWarning flaw={{ version: name, integrity, missing: version.missing }} />}
      <dl className={styles.facts}>
        {factsOf(version, t, formats).map(([term, value]) => (
          <Fact key={term} term={term} value={value} />
        ))}
      </dl>
      <div className={styles.buttons}>
        <Button size="small" aria-label={`${t.compareWithNow}: ${name}`} onClick={() => onCompare(name)}>
          {t.compareWithNow}
        </Button>
        <Button size="small" aria-label={`${t.replay}: ${name}`} onClick={() => onReplay(name)}>
          {t.replay}
        </Button>
        {!read.lock && (
          <Button
            size="small"
            aria-label={`${t.lockWith}: ${name}`}
            disabledFocusable={isBusy}
            onClick={() => act("lock")}
          >
            {t.lockWith}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-label={`${t.remove}: ${name}`}
          disabledFocusable={isBusy}
          onClick={() => act("remove")}
        >
          {t.remove}
        </Button>
      </div>
    </Disclosure>
  );
}

function factsOf(
  { frames, budgetYear, inputHash = "–", rules = "–" }: ListedVersion,
  t: ReturnType<typeof usePaneContext>["texts"]["versions"],
  formats: ReturnType<typeof usePaneContext>["formats"],
): readonly (readonly [string, string])[] {
  const total: readonly (readonly [string, string])[] =
    frames === undefined ? [] : [[t.frames(String(budgetYear ?? "")), formats.amount(frames)]];
  return [...total, [t.input, inputHash], [t.rules, rules]];
}

function Fact({ term, value }: { readonly term: string; readonly value: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
