import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Target } from "../../domain/explain/step";
import { usePaneContext } from "../paneContext";

const useStyles = makeStyles({
  root: {
    display: "inline-block",
    marginTop: "8px",
    marginRight: "16px",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
  },
});

/** "Förklara": leads from a number to how it comes about. `of` names it for screen readers. Nothing where nothing can be explained. */
export function ExplainButton({ target, of }: { readonly target: Target; readonly of: string }): ReactElement | null {
  const styles = useStyles();
  const { texts, explain } = usePaneContext();
  if (!explain) return null;
  return (
    <Link as="button" className={styles.root} aria-label={texts.explain.explainOf(of)} onClick={() => explain(target)}>
      {texts.explain.explain}
    </Link>
  );
}
