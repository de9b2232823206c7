import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Explained } from "../../run/explain/explained";
import { titleText } from "../../text/explain/explanationText";
import { usePaneContext } from "../paneContext";
import { Section } from "../parts/Section";
import { useExplainWords } from "./useExplainWords";

const useStyles = makeStyles({
  text: { margin: "0 0 6px" },
  link: { display: "block", minHeight: "28px", textAlign: "left", overflowWrap: "anywhere" },
});

/** A cell that the user fills in: which results are built on it. */
export function InputCell({ cell }: { readonly cell: Extract<Explained, { readonly kind: "input" }> }): ReactElement {
  const styles = useStyles();
  const { texts, actions, explaining } = usePaneContext();
  const { own } = useExplainWords("unknown");
  const { start } = explaining;
  const t = texts.explain.input;
  return (
    <Section title={t.title(cell.address)}>
      <p className={styles.text}>{cell.usedIn.length > 0 ? t.usedIn : t.unused}</p>
      {cell.usedIn.map(({ target, about }) => (
        <Link
          as="button"
          key={`${target.table} ${target.row} ${target.column}`}
          className={styles.link}
          onClick={() => start && actions.attempt(() => start.within(target))}
        >
          {titleText({ target, about }, own)}
        </Link>
      ))}
      {cell.isMore && <p className={styles.text}>{t.more}</p>}
    </Section>
  );
}
