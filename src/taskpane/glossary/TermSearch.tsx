import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Term } from "../../domain/models/steeringModel";
import { usePaneContext } from "../paneContext";
import { Section } from "../parts/Section";
import { findTerms } from "./findTerms";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "100%" },
  list: { margin: "8px 0 0" },
  term: { marginTop: "12px", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  meaning: { margin: "1px 0 0", overflowWrap: "anywhere" },
  source: {
    margin: "1px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  none: { margin: "8px 0 0", color: tokens.colorNeutralForeground2 },
});

/** The terms in Swedish, as the document has them, and a field that narrows them as one types. */
export function TermSearch({ terms }: { readonly terms: readonly Term[] }): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const t = texts.glossary;
  const [sought, setSought] = useState("");
  if (terms.length === 0) {
    return (
      <Section title={t.terms}>
        <p className={styles.none}>{t.noTerms}</p>
      </Section>
    );
  }
  const found = findTerms(terms, sought);
  return (
    <Section title={t.terms} aside={<span aria-live="polite">{t.found(formats.count(found.length))}</span>}>
      <SearchBox
        className={styles.search}
        aria-label={t.search}
        placeholder={t.search}
        value={sought}
        onChange={(_, { value }) => setSought(value)}
      />
      {found.length === 0 && <p className={styles.none}>{t.none(sought)}</p>}
      <dl className={styles.list} lang="sv">
        {found.map(({ term, meaning, source }) => (
          <div key={`${term} ${source}`}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.meaning}>{meaning}</dd>
            {source !== "" && <dd className={styles.source}>{source}</dd>}
          </div>
        ))}
      </dl>
    </Section>
  );
}
