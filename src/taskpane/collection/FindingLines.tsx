import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { LocatedFinding } from "../../run/runReport";
import { SeverityWord } from "../findings/SeverityWord";
import { useFindingText } from "../findings/useFindingText";
import { usePaneContext } from "../paneContext";
import { PlaceRow } from "../parts/PlaceRow";

/** So many findings at first. */
const FEW = 3;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  words: { display: "block", overflowWrap: "anywhere" },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Findings in short, each leading to its cell. */
export function FindingLines({ findings }: { readonly findings: readonly LocatedFinding[] }): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const textOf = useFindingText();
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? findings : findings.slice(0, FEW);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((found) => (
          <li key={`${found.finding.code} ${found.place?.address} ${found.message}`}>
            <PlaceRow place={found.finding.at}>
              <SeverityWord severity={found.severity} />
              <span className={styles.words}>{textOf(found).what}</span>
              {found.place && <span className={styles.place}>{found.place.address}</span>}
            </PlaceRow>
          </li>
        ))}
      </ul>
      {findings.length > shown.length && (
        <Button size="small" appearance="subtle" onClick={() => setIsAll(true)}>
          {texts.collection.moreFindings(formats.count(findings.length))}
        </Button>
      )}
    </>
  );
}
