import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { AssumptionChange } from "../../domain/versions/compareVersions";
import { columnHeader, tableName } from "../../sheets/contract/names";
import { usePaneContext } from "../paneContext";
import { groupBy } from "../parts/groupBy";
import { PlaceRow } from "../parts/PlaceRow";
import { cellWords } from "./cellWords";

/** So many at first; a changed population forecast has hundreds. */
const PAGE = 20;

const useStyles = makeStyles({
  count: { margin: "14px 0 2px", fontWeight: tokens.fontWeightSemibold },
  table: {
    margin: "10px 0 0",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyle: "none" },
  plain: { padding: "6px 0" },
  what: { display: "block", overflowWrap: "anywhere" },
  where: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

interface AssumptionChangesProps {
  readonly changes: readonly AssumptionChange[];
  /** The later of the two is the workbook as it stands: then its rows can be gone to. */
  readonly isNow: boolean;
}

/** Every cell of the assumptions that says something else, table by table: what, before and after, with the way to it. */
export function AssumptionChanges({ changes, isNow }: AssumptionChangesProps): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const t = texts.versions;
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <h4 className={styles.count}>
        {changes.length === 0 ? t.noAssumptions : t.assumptionsChanged(formats.count(changes.length))}
      </h4>
      {[...groupBy(changes.slice(0, shown), ({ table }) => table)].map(([table, own]) => (
        <section key={table} aria-label={tableName(table)}>
          <h5 className={styles.table}>
            {t.inTable(tableName(table), formats.count(changes.filter((one) => one.table === table).length))}
          </h5>
          <ul className={styles.list}>
            {own.map((change) => (
              <li key={`${change.kind} ${change.row} ${change.kind === "changed" ? change.column : ""}`}>
                <ChangeLine change={change} isNow={isNow} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {changes.length > shown && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {t.more(formats.count(changes.length - shown))}
        </Button>
      )}
    </>
  );
}

function ChangeLine({ change, isNow }: { readonly change: AssumptionChange; readonly isNow: boolean }): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const t = texts.versions;
  const { table, names, row } = change;
  const words = (column: string, content: (typeof names)[number]) =>
    cellWords(content, { table, column }, { texts: t, formats });
  const where = names
    .map(String)
    .filter((name) => name !== "")
    .join(" · ");
  const what =
    change.kind === "changed"
      ? `${columnHeader(table, change.column)}: ${words(change.column, change.before)} → ${words(change.column, change.after)}`
      : [
          t[change.kind],
          ...change.cells.map(([column, cell]) => `${columnHeader(table, column)} ${words(column, cell)}`),
        ].join(", ");
  const content = (
    <>
      <span className={styles.what}>{what}</span>
      {where !== "" && <span className={styles.where}>{where}</span>}
    </>
  );
  if (!isNow || change.kind === "removed") return <div className={styles.plain}>{content}</div>;
  const place = change.kind === "changed" ? { table, row, column: change.column } : { table, row };
  return <PlaceRow place={place}>{content}</PlaceRow>;
}
