import { FlatTreeItem, makeStyles, mergeClasses, TreeItemLayout, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import { ExplainIcon } from "../explain/ExplainIcon";
import { usePaneContext } from "../paneContext";
import { LineBody } from "./lines/LineBody";
import { LineLink } from "./lines/LineLink";
import { LineSign } from "./lines/LineSign";
import { lineResult } from "./lines/lineResult";
import { lineTarget } from "./lines/lineTarget";
import type { TreeLine } from "./tree/treeLines";

/** Deeper lines keep this indent: in a narrow pane words need the room more. */
const DEEPEST = 6;
const STEP = 12;

const useStyles = makeStyles({
  root: { borderRadius: tokens.borderRadiusMedium },
  top: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  layout: { alignItems: "flex-start", paddingRight: 0, minHeight: "28px" },
  main: { flexGrow: 1, minWidth: 0, paddingLeft: "2px", paddingRight: "4px", fontSize: tokens.fontSizeBase300 },
  /** As high as the first line of words. */
  sign: { display: "flex", alignItems: "center", height: "26px", paddingRight: "4px" },
  expand: { height: "26px" },
  /** Under each other: a line is two rows or more, and words need the width. */
  aside: { display: "flex", flexDirection: "column" },
  leaf: { cursor: "pointer" },
});

/** One line as a tree item, leading to its row or its finding; Shift+Enter to how its light comes about. */
export function TreeLineItem({ line }: { readonly line: TreeLine }): ReactElement {
  const styles = useStyles();
  const { actions, explain, showFinding } = usePaneContext();
  const { node, level, position, siblings, above } = line;
  const isBranch = node.children.length > 0;
  const target = lineTarget(node.content);
  const result = lineResult(node.content);
  const go = () => {
    if (target?.kind === "finding") showFinding(target.finding);
    else if (target) actions.goTo(target.place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.target !== event.currentTarget || !target) return;
    event.preventDefault();
    if (event.shiftKey && result && explain) explain(result.target);
    else go();
  };
  return (
    <FlatTreeItem
      className={mergeClasses(styles.root, level === 1 && position > 1 && styles.top, !isBranch && styles.leaf)}
      value={node.key}
      itemType={isBranch ? "branch" : "leaf"}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      {...(above !== undefined && { parentValue: above })}
      {...(result && explain && { "aria-keyshortcuts": "Shift+Enter" })}
      onKeyDown={onKeyDown}
      {...(!isBranch && { onClick: go })}
    >
      <TreeItemLayout
        className={styles.layout}
        style={{ paddingLeft: `${(Math.min(level, DEEPEST) - 1) * STEP + (isBranch ? 0 : 20)}px` }}
        iconBefore={{ className: styles.sign, children: <LineSign content={node.content} /> }}
        {...(isBranch && { expandIcon: { className: styles.expand } })}
        main={{ className: styles.main }}
        aside={
          <div className={styles.aside}>
            {target && <LineLink target={target} onGo={go} />}
            {result && <ExplainIcon {...result} isOffTab />}
          </div>
        }
      >
        <LineBody node={node} />
      </TreeItemLayout>
    </FlatTreeItem>
  );
}
