import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { LocatedFinding } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { Empty } from "../parts/Empty";
import { FindingItem } from "./FindingItem";
import { FindingsBar } from "./FindingsBar";
import { type FindingFilter, findingGroups, firstFindings } from "./findingGroups";
import { useFindingWalk } from "./useFindingWalk";

/** So many at a time; thousands of findings would make the pane slow. */
const PAGE = 50;

const useStyles = makeStyles({
  root: { padding: "4px 16px 20px" },
  table: {
    margin: "12px 0 2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  list: { margin: 0, padding: 0, listStyle: "none" },
  none: { color: tokens.colorNeutralForeground2 },
});

/** Fynd: errors first, by table, with a way to walk through them. */
export function FindingsView({ findings }: { readonly findings: readonly LocatedFinding[] }): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const [filter, setFilter] = useState<FindingFilter>("all");
  const [pages, setPages] = useState(1);
  const groups = findingGroups(findings, filter);
  const ordered = groups.flatMap((group) => group.findings);
  const walk = useFindingWalk(ordered);
  if (findings.length === 0) return <Empty text={texts.empty.findings} />;
  const shown = Math.max(pages * PAGE, walk.index + 1);
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
      <div className={styles.root}>
        {ordered.length === 0 && <p className={styles.none}>{texts.empty.filtered}</p>}
        {firstFindings(groups, shown).map((group) => (
          <section key={`${group.severity} ${group.table}`} aria-label={group.table}>
            <h2 className={styles.table}>{group.table}</h2>
            <ul className={styles.list}>
              {group.findings.map((finding) => (
                <FindingItem
                  key={`${finding.finding.code} ${finding.column} ${finding.row} ${finding.message}`}
                  finding={finding}
                  isCurrent={finding === ordered[walk.index]}
                  onGoTo={() => walk.goTo(finding)}
                />
              ))}
            </ul>
          </section>
        ))}
        {ordered.length > shown && (
          <Button appearance="subtle" onClick={() => setPages(pages + 1)}>
            {texts.findings.showMore(ordered.length - shown)}
          </Button>
        )}
      </div>
    </>
  );
}
