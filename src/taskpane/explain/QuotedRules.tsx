import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Explanation } from "../../domain/explain/explanation";
import { PARAGRAPHS, type RuleId } from "../../domain/rule";
import { explainTextsFor } from "../../text/explain/explainTextsFor";
import { usePaneContext } from "../paneContext";
import { Disclosure } from "../parts/Disclosure";
import { Section } from "../parts/Section";
import { citedAs } from "./citedAs";

const useStyles = makeStyles({
  rule: { margin: "0 0 6px" },
  quote: {
    margin: "0 0 2px",
    padding: "2px 10px",
    borderLeft: `2px solid ${tokens.colorBrandStroke2}`,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { paddingLeft: "12px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  note: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
});

/** The paragraph that the number rests on, in the document's own words, with its name and id; others are a press away. */
export function QuotedRules({ explanation }: { readonly explanation: Explanation }): ReactElement {
  const styles = useStyles();
  const { texts, language } = usePaneContext();
  const { rules, ownSource, isSilent } = explanation;
  const [first, ...others] = rules;
  return (
    <Section title={texts.explain.rules}>
      {ownSource !== undefined && <p className={styles.note}>{ownSource}</p>}
      {isSilent && <p className={styles.note}>{explainTextsFor(language).silent}</p>}
      {first && <Quoted id={first} />}
      {others.length > 0 && (
        <Disclosure summary={texts.explain.moreRules(others.length)}>
          {others.map((id) => (
            <Quoted key={id} id={id} />
          ))}
        </Disclosure>
      )}
    </Section>
  );
}

function Quoted({ id }: { readonly id: RuleId }): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  return (
    <figure className={styles.rule} lang="sv">
      <blockquote className={styles.quote}>{`”${PARAGRAPHS[id].quote}”`}</blockquote>
      <figcaption className={styles.name}>{citedAs(id, texts)}</figcaption>
    </figure>
  );
}
