import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Explained } from "../../run/explain/explained";
import { usePaneContext } from "../paneContext";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  text: { margin: "0 0 6px" },
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { padding: "4px 0" },
  link: { display: "block", minHeight: "24px", textAlign: "left" },
});

/** A cell whose row could not be computed: the findings that say why. */
export function NotComputedCell({
  cell,
}: {
  readonly cell: Extract<Explained, { readonly kind: "notComputed" }>;
}): ReactElement {
  const styles = useStyles();
  const { texts, showFinding } = usePaneContext();
  const t = texts.explain.notComputed;
  return (
    <Section title={t.title(cell.address)}>
      <p className={styles.text}>{cell.findings.length > 0 ? t.text : t.unknown}</p>
      <ul className={styles.list}>
        {cell.findings.map((found) => (
          <li key={`${found.finding.code} ${found.place?.address ?? ""}`} className={styles.item}>
            {found.message}
            {found.place && (
              <Link as="button" className={styles.link} onClick={() => showFinding(found)}>
                {found.place.address}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
