import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CommentQuote16Regular, LinkDismiss16Regular, MoreCircle16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { LightShape } from "../../parts/LightShape";
import type { LineContent } from "../tree/treeNode";

const useStyles = makeStyles({
  root: { display: "flex", color: tokens.colorNeutralForeground3 },
  error: { color: tokens.colorPaletteRedForeground1 },
  advice: { color: tokens.colorBrandForeground1 },
});

/** The sign before a line: a light's shape, or a broken link where the chain has a hole. */
export function LineSign({ content }: { readonly content: LineContent }): ReactElement {
  const styles = useStyles();
  switch (content.kind) {
    case "hole":
      return (
        <LinkDismiss16Regular
          aria-hidden="true"
          className={mergeClasses(styles.root, content.finding?.severity === "advice" ? styles.advice : styles.error)}
        />
      );
    case "judgement":
      return <CommentQuote16Regular aria-hidden="true" className={styles.root} />;
    case "group":
      return <MoreCircle16Regular aria-hidden="true" className={styles.root} />;
    case "unused":
      return <LightShape light="grey" size={11} />;
    default:
      return <LightShape light={content.result.status} size={11} />;
  }
}
