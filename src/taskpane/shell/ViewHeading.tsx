import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { type ReactElement, useEffect, useRef } from "react";
import { usePaneContext } from "../paneContext";
import type { View } from "./views";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    gap: "4px",
    padding: "2px 12px 4px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface ViewHeadingProps {
  readonly view: View;
  readonly onBack: () => void;
  /** Of the heading, which names the view beneath. */
  readonly id: string;
}

/** What stands in place of the tabs over a view from the menu: its name, and the way back, which has the focus at first. */
export function ViewHeading({ view, onBack, id }: ViewHeadingProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const self = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: from one view to another the way back is new to the user
  useEffect(() => self.current?.querySelector("button")?.focus(), [view]);
  return (
    <div ref={self} className={styles.root}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowLeft20Regular />}
        aria-label={texts.shell.back}
        title={texts.shell.back}
        onClick={onBack}
      />
      <h2 className={styles.title} id={id}>
        {texts.views[view]}
      </h2>
    </div>
  );
}
