import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { RunReport } from "../../run/runReport";
import type { CompareWish } from "../../run/versions/comparison";
import { replayText } from "../../run/versions/replayText";
import type { VersionServices } from "../../run/versions/versionServices";
import { usePaneContext } from "../paneContext";
import type { PaneServices } from "../paneModel";
import { Empty } from "../parts/Empty";
import { Section } from "../parts/Section";
import { CompareSection } from "./CompareSection";
import { KeepForm } from "./KeepForm";
import { LockSection } from "./LockSection";
import { LogSection } from "./LogSection";
import { Told } from "./Told";
import { useComparison } from "./useComparison";
import { type Done, useVersions } from "./useVersions";
import { VersionItem } from "./VersionItem";

const useStyles = makeStyles({
  wait: { padding: "36px 16px" },
  list: { margin: 0, padding: 0, listStyle: "none" },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface VersionsViewProps {
  readonly report: RunReport;
  readonly services: PaneServices;
}

/** Versioner: keep one, compare two, lock the colours for a decision, and what Logg says. */
export function VersionsView({ report, services }: VersionsViewProps): ReactElement {
  const { texts } = usePaneContext();
  if (!services.versions) return <Empty text={texts.versions.none} />;
  return <Kept services={services.versions} report={report} />;
}

interface KeptProps {
  readonly services: VersionServices;
  readonly report: RunReport;
}

/** A replay's words, and after what they were told: anything else that comes of the view is newer, and stands alone. */
interface Verdict {
  readonly words: string;
  readonly after: Done | undefined;
  /** The time of the report that it was told of; undefined of a version, which no run changes. */
  readonly asOf: string | undefined;
}

function Kept({ services, report }: KeptProps): ReactElement {
  const styles = useStyles();
  const { texts, actions } = usePaneContext();
  const t = texts.versions;
  const asOf = report.finishedAt;
  const versions = useVersions(services, asOf);
  const { read } = versions;
  const { wish, compared, choose, ...comparison } = useComparison(services, asOf);
  const [verdict, setVerdict] = useState<Verdict | undefined>();
  const compare = (wanted: CompareWish) => {
    versions.letGo();
    comparison.compare(wanted);
  };
  if (!read) return <Spinner className={styles.wait} size="small" label={texts.run.reading} />;
  const [newest] = read.versions;
  const replay = (version?: string) =>
    actions.attempt(async () => {
      setVerdict(undefined);
      const words = replayText(await services.replay(version), t.verdict);
      setVerdict({ words, after: versions.done, asOf: version === undefined ? asOf : undefined });
    });
  const isNewest = verdict?.after === versions.done && (verdict?.asOf ?? asOf) === asOf;
  return (
    <>
      <Told
        done={versions.done}
        verdict={isNewest ? verdict?.words : undefined}
        undoable={versions.undoable}
        onUndo={versions.undo}
      />
      <LockSection versions={versions} read={read} />
      <Section title={t.keep}>
        <KeepForm versions={versions} lastBy={read.lastBy} isLocked={read.lock !== undefined} />
      </Section>
      <Section title={t.versions}>
        {read.versions.length === 0 && <p className={styles.none}>{`${t.none.title}. ${t.none.todo}`}</p>}
        <ul className={styles.list}>
          {read.versions.map((version) => (
            <li key={version.name}>
              <VersionItem
                version={version}
                read={read}
                versions={versions}
                onCompare={(before) => compare({ before, after: undefined, unit: wish?.unit })}
                onReplay={replay}
              />
            </li>
          ))}
        </ul>
      </Section>
      {newest && (
        <CompareSection
          services={services}
          read={read}
          wish={wish ?? { before: newest.name, after: undefined, unit: undefined }}
          onWish={choose}
          compared={compared}
          onCompare={compare}
          standing={report.outcome.frames}
        />
      )}
      <LogSection versions={versions} read={read} onReplay={() => replay()} />
    </>
  );
}
