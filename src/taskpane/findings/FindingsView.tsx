import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef, useState } from "react";
import type { LocatedFinding, RunReport } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { Empty } from "../parts/Empty";
import { isUnfilled } from "../parts/isUnfilled";
import { Consequences } from "./Consequences";
import { FindingList } from "./FindingList";
import { FindingsBar } from "./FindingsBar";
import { type FindingFilter, type FindingGroup, findingGroups, firstFindings } from "./findingGroups";
import { IgnoredFindings } from "./IgnoredFindings";
import { type FindingWalk, useFindingWalk } from "./useFindingWalk";

/** So many at a time; thousands of findings would make the pane slow. */
const PAGE = 50;

const useStyles = makeStyles({
  root: { padding: "4px 16px 20px", outlineStyle: "none" },
  table: {
    margin: "12px 0 2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  none: { color: tokens.colorNeutralForeground2 },
});

interface FindingsViewProps {
  readonly report: RunReport;
  /** The finding that the view was opened to see. */
  readonly wanted: LocatedFinding | undefined;
}

/** Fynd: errors first, by table, causes before what follows from them, with a way to walk through them. */
export function FindingsView({ report, wanted }: FindingsViewProps): ReactElement {
  const styles = useStyles();
  const { texts, memory } = usePaneContext();
  const list = useRef<HTMLDivElement>(null);
  const { findings, ignored, workbook } = report;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was let be, or shown again, has taken its button with it
  useEffect(() => {
    if (memory.wasIgnoring) list.current?.focus();
    memory.wasIgnoring = false;
  }, [memory, ignored]);
  const [filter, setFilter] = useState<FindingFilter>("all");
  const groups = findingGroups(findings, filter);
  const ordered = groups.flatMap((group) => [...group.causes, ...group.consequences]);
  const walk = useFindingWalk(ordered, wanted);
  if (findings.length === 0 && ignored.length === 0) {
    return <Empty text={isUnfilled(workbook) ? texts.empty.unchecked : texts.empty.findings} />;
  }
  const errors = findings.filter((finding) => finding.severity === "error").length;
  const counts = { all: findings.length, error: errors, advice: findings.length - errors };
  return (
    <>
      <FindingsBar
        counts={counts}
        filter={filter}
        onFilter={setFilter}
        current={walk.index}
        total={ordered.length}
        onStep={walk.step}
      />
      <div ref={list} className={styles.root} tabIndex={-1}>
        <FindingGroups key={filter} groups={groups} walk={walk} />
        <IgnoredFindings ignored={ignored} />
      </div>
    </>
  );
}

interface FindingGroupsProps {
  readonly groups: readonly FindingGroup[];
  readonly walk: FindingWalk;
}

function FindingGroups({ groups, walk }: FindingGroupsProps): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const [pages, setPages] = useState(1);
  const causes = groups.reduce((sum, group) => sum + group.causes.length, 0);
  const shown = Math.max(pages * PAGE, walk.index + 1);
  const titleOf = ({ severity, table, total }: FindingGroup) =>
    texts.findings.inTable[severity](table, formats.count(total));
  return (
    <>
      {groups.length === 0 && <p className={styles.none}>{texts.empty.filtered}</p>}
      {firstFindings(groups, shown).map((group) => (
        <section key={`${group.severity} ${group.table}`} aria-label={titleOf(group)}>
          <h2 className={styles.table}>{titleOf(group)}</h2>
          <FindingList findings={group.causes} current={walk.current} onGoTo={walk.goTo} />
          <Consequences findings={group.consequences} current={walk.current} onGoTo={walk.goTo} />
        </section>
      ))}
      {causes > shown && (
        <Button appearance="subtle" onClick={() => setPages(pages + 1)}>
          {texts.findings.showMore(formats.count(causes - shown))}
        </Button>
      )}
    </>
  );
}
