import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";
import type { ReportSheets } from "../paneModel";

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  kept: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
  left: { margin: "12px 0 0" },
  list: { margin: "8px 0 0", padding: 0, listStyle: "none" },
  line: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px" },
  link: { minWidth: 0, minHeight: "28px", textAlign: "left", overflowWrap: "anywhere" },
  what: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** What came of it: the sheets with the way to each, that the user's own words are still there, and what was left alone. */
export function ReportAnswer({ result }: { readonly result: ReportSheets }): ReactElement {
  const styles = useStyles();
  const t = usePaneContext().texts.reports;
  const { made, remade, blocked, abandoned } = result;
  const count = made.length + remade.length;
  return (
    <>
      {(count > 0 || blocked.length === 0) && (
        <p className={styles.title}>{count === 0 ? t.unchanged : t.made(count)}</p>
      )}
      {remade.length > 0 && <p className={styles.kept}>{t.kept}</p>}
      <SheetList sheets={[...described(made, t.created), ...described(remade, t.updated)]} />
      <LeftAlone about={t.blocked(blocked.length)} names={blocked} />
      <LeftAlone about={t.abandoned(abandoned.length)} names={abandoned} />
    </>
  );
}

/** Sheets that were not brought up to date, with why; nothing where there are none. */
function LeftAlone({
  about,
  names,
}: {
  readonly about: string;
  readonly names: readonly string[];
}): ReactElement | null {
  const styles = useStyles();
  if (names.length === 0) return null;
  return (
    <>
      <p className={styles.left}>{about}</p>
      <SheetList sheets={described(names, "")} />
    </>
  );
}

interface DescribedSheet {
  readonly name: string;
  readonly what: string;
}

function described(names: readonly string[], what: string): readonly DescribedSheet[] {
  return names.map((name) => ({ name, what }));
}

function SheetList({ sheets }: { readonly sheets: readonly DescribedSheet[] }): ReactElement | null {
  const styles = useStyles();
  const { actions } = usePaneContext();
  if (sheets.length === 0) return null;
  return (
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
  );
}
