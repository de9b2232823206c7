import { CounterBadge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LocatedFinding } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { type TabView, VIEWS } from "./views";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    padding: "0 4px",
    justifyContent: "space-between",
    flexWrap: "nowrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    paddingLeft: "2px",
    paddingRight: "2px",
    minWidth: 0,
  },
  badge: { marginLeft: "3px", height: "18px", minWidth: "18px", padding: "0 4px", fontSize: tokens.fontSizeBase200 },
});

interface ViewTabsProps {
  readonly view: TabView;
  readonly onView: (view: TabView) => void;
  readonly findings: readonly LocatedFinding[];
  /** Id of the panel the tabs control. */
  readonly panelId: string;
}

/** The views as tabs; Fynd carries how many there are, in red when some are errors. */
export function ViewTabs({ view, onView, findings, panelId }: ViewTabsProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const hasErrors = findings.some((finding) => finding.severity === "error");
  return (
    <TabList
      className={styles.root}
      size="small"
      aria-label={texts.shell.views}
      selectedValue={view}
      onTabSelect={(_, { value }) => {
        const chosen = VIEWS.find((one) => one === value);
        if (chosen) onView(chosen);
      }}
    >
      {VIEWS.map((one) => (
        <Tab key={one} value={one} className={styles.tab} id={`${panelId}-${one}`} aria-controls={panelId}>
          {texts.shell[one]}
          {one === "findings" && findings.length > 0 && (
            <CounterBadge
              className={styles.badge}
              size="small"
              color={hasErrors ? "danger" : "informative"}
              count={findings.length}
              overflowCount={99}
            />
          )}
        </Tab>
      ))}
    </TabList>
  );
}
