import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";
import type { ReportSheets } from "../paneModel";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  kept: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
  list: { margin: "8px 0 0", padding: 0, listStyle: "none" },
  line: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px" },
  link: { minWidth: 0, minHeight: "28px", textAlign: "left", overflowWrap: "anywhere" },
  what: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** What came of it: how many sheets, each with the way to it, and that the user's own words are still there. */
export function ReportResult({ result }: { readonly result: ReportSheets }): ReactElement {
  const styles = useStyles();
  const { texts, actions } = usePaneContext();
  const t = texts.reports;
  const sheets = [
    ...result.made.map((name) => ({ name, what: t.created })),
    ...result.remade.map((name) => ({ name, what: t.updated })),
  ];
  return (
    <Section title={t.result}>
      <p className={styles.title} role="status">
        {sheets.length === 0 ? t.unchanged : t.made(sheets.length)}
      </p>
      {result.made.length < sheets.length && <p className={styles.kept}>{t.kept}</p>}
      <ul className={styles.list}>
        {sheets.map(({ name, what }) => (
          <li key={name} className={styles.line}>
            <Link as="button" className={styles.link} onClick={() => actions.showSheet(name)}>
              {name}
            </Link>
            <span className={styles.what}>{what}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
