import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Explanation } from "../../domain/explain/explanation";
import { PARAGRAPHS } from "../../domain/rule";
import { explainTextsFor } from "../../text/explain/explainTextsFor";
import { usePaneContext } from "../paneContext";
import { Section } from "../parts/Section";
import { citedAs } from "./citedAs";

const useStyles = makeStyles({
  rule: { margin: "0 0 10px" },
  quote: {
    margin: "0 0 2px",
    padding: "2px 10px",
    borderLeft: `2px solid ${tokens.colorBrandStroke2}`,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { paddingLeft: "12px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  borrowed: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
});

/** The paragraphs that the number rests on, in the documents' own words, each with its name and id. */
export function QuotedRules({ explanation }: { readonly explanation: Explanation }): ReactElement {
  const styles = useStyles();
  const { texts, language } = usePaneContext();
  const { rules, ownSource, isBorrowed } = explanation;
  const [first] = rules;
  return (
    <Section title={texts.explain.rules}>
      {ownSource !== undefined && <p className={styles.borrowed}>{ownSource}</p>}
      {isBorrowed && first && (
        <p className={styles.borrowed}>{explainTextsFor(language).borrowed(PARAGRAPHS[first].document)}</p>
      )}
      {rules.map((id) => (
        <figure key={id} className={styles.rule} lang="sv">
          <blockquote className={styles.quote}>{`”${PARAGRAPHS[id].quote}”`}</blockquote>
          <figcaption className={styles.name}>{citedAs(id)}</figcaption>
        </figure>
      ))}
    </Section>
  );
}
