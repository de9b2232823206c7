import { Button, FlatTree, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import { usePaneContext } from "../paneContext";
import { HiddenText } from "../parts/HiddenText";
import { TreeLineItem } from "./TreeLineItem";
import { treeLines } from "./tree/treeLines";
import type { TreeNode } from "./tree/treeNode";

/** So many lines at a time: thousands of open branches would make the pane slow. */
const PAGE = 100;

const useStyles = makeStyles({ tree: { margin: "4px -8px 0", rowGap: 0 }, more: { marginTop: "4px" } });

interface GoalTreeProps {
  readonly nodes: readonly TreeNode[];
  readonly open: ReadonlySet<string>;
  readonly onOpen: (open: ReadonlySet<string>) => void;
}

/**
 * The tree of goals. Only the lines of opened branches are rendered, a page at a time. Arrows walk, open and close; Enter
 * goes to the row, or from a hole to its finding.
 */
export function GoalTree({ nodes, open, onOpen }: GoalTreeProps): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const [pages, setPages] = useState(1);
  const keys = useId();
  const lines = treeLines(nodes, open);
  const shown = lines.slice(0, pages * PAGE);
  const toggle = (key: string, isOpen: boolean) => {
    const next = new Set(open);
    if (isOpen) next.add(key);
    else next.delete(key);
    onOpen(next);
  };
  return (
    <>
      <HiddenText>
        <span id={keys}>{texts.goals.keys}</span>
      </HiddenText>
      <FlatTree
        className={styles.tree}
        size="small"
        aria-label={texts.goals.tree}
        aria-describedby={keys}
        openItems={open}
        onOpenChange={(_, { value, open: isOpen }) => toggle(String(value), isOpen)}
      >
        {shown.map((line) => (
          <TreeLineItem key={line.node.key} line={line} />
        ))}
      </FlatTree>
      {lines.length > shown.length && (
        <Button className={styles.more} appearance="subtle" onClick={() => setPages(pages + 1)}>
          {texts.goals.showMore(formats.count(lines.length - shown.length))}
        </Button>
      )}
    </>
  );
}
