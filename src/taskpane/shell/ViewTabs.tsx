import { CounterBadge, makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LocatedFinding } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import type { View } from "./views";

/** More letters than this do not fit on one line of 350 pixels at the usual size. */
const MOST_LETTERS = 29;

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
  // Where the names are long they are shortened and written smaller, close together.
  dense: {
    padding: "0 8px",
    "& .fui-Tab__content": { fontSize: tokens.fontSizeBase200, padding: 0 },
  },
  denseTab: { paddingLeft: 0, paddingRight: 0 },
  badge: { marginLeft: "2px", height: "16px", minWidth: "16px", padding: "0 3px", fontSize: tokens.fontSizeBase100 },
});

interface ViewTabsProps {
  readonly tabs: readonly View[];
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly findings: readonly LocatedFinding[];
  /** Id of the panel the tabs control. */
  readonly panelId: string;
}

/** The views of the role as tabs; Fynd carries how many there are, in red when some are errors. */
export function ViewTabs({ tabs, view, onView, findings, panelId }: ViewTabsProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const isDense = tabs.reduce((letters, one) => letters + texts.views[one].length, 0) > MOST_LETTERS;
  const hasErrors = findings.some((finding) => finding.severity === "error");
  return (
    <TabList
      className={mergeClasses(styles.root, isDense && styles.dense)}
      size="small"
      aria-label={texts.shell.views}
      selectedValue={view}
      onTabSelect={(_, { value }) => {
        const chosen = tabs.find((one) => one === value);
        if (chosen) onView(chosen);
      }}
    >
      {tabs.map((one) => (
        <Tab
          key={one}
          value={one}
          className={mergeClasses(styles.tab, isDense && styles.denseTab)}
          id={`${panelId}-${one}`}
          aria-controls={panelId}
        >
          {(isDense ? texts.shortViews[one] : undefined) ?? texts.views[one]}
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
