import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Recovery } from "../../domain/outcome";
import type { RunReport } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { HiddenText } from "../parts/HiddenText";
import { LightShape } from "../parts/LightShape";
import { LIGHT_LOOKS } from "../parts/lightLook";
import { PlaceRow } from "../parts/PlaceRow";
import { Section } from "../parts/Section";
import { isExpected, PARTS } from "../problems/explanation";
import { NotComputed } from "../problems/NotComputed";
import { economyVerdict } from "./economyVerdict";
import { openDeficits } from "./openDeficits";

const useStyles = makeStyles({
  sum: { display: "flex", alignItems: "baseline", flexWrap: "wrap", columnGap: "8px" },
  figure: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: "6px 0 0", padding: 0, listStyle: "none" },
  line: { display: "flex", alignItems: "baseline", gap: "8px" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  fact: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

/** What is still to be recovered, in all and deficit by deficit, overdue ones first (T3.2-b). */
export function DeficitsSection({ report }: { readonly report: RunReport }): ReactElement | null {
  const styles = useStyles();
  const { texts, formats, words } = usePaneContext();
  const { recoveries } = report.outcome;
  if (recoveries.length === 0 && !isExpected(report, PARTS.deficits)) return null;
  const isKnown = economyVerdict(report).deficitsAreKnown;
  const { remaining, units, overdue, coming } = openDeficits(recoveries);
  if (units === 0) {
    return (
      <Section title={texts.summary.deficits}>
        {isKnown ? (
          <p className={styles.none}>{texts.summary.noDeficits}</p>
        ) : (
          <NotComputed report={report} part={PARTS.deficits} isPartly={recoveries.length > 0} />
        )}
      </Section>
    );
  }
  return (
    <Section title={texts.summary.deficits}>
      <div className={styles.sum}>
        <span className={styles.figure}>{formats.amount(remaining)}</span>
        <span className={styles.quiet}>{texts.summary.inUnits(units, words)}</span>
      </div>
      <ul className={styles.list}>
        {[...overdue, ...coming].map((recovery) => (
          <li key={`${recovery.unit} ${recovery.originYear}`}>
            <OpenDeficit recovery={recovery} row={recoveries.indexOf(recovery) + 1} />
          </li>
        ))}
      </ul>
      {!isKnown && <NotComputed report={report} part={PARTS.deficits} isPartly />}
    </Section>
  );
}

interface OpenDeficitProps {
  readonly recovery: Recovery;
  /** Its row in Återhämtning, as the outcome has them, from 1. */
  readonly row: number;
}

function OpenDeficit({ recovery, row }: OpenDeficitProps): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const { unit, originYear, dueYear, remaining, status, state } = recovery;
  const name = texts.followUp.deficitOf(unit, String(originYear));
  const words = state === "overdue" ? texts.summary.overdueText : texts.summary.dueText;
  const fact = words(formats.amount(remaining), String(dueYear));
  return (
    <PlaceRow place={recovery.at} explained={{ target: { table: "recoveries", row, column: "remaining" }, of: name }}>
      <span className={styles.line}>
        <LightShape light={status} size={11} />
        <span className={styles.name}>
          <HiddenText>{`${texts.light.word[status]}: `}</HiddenText>
          {name}
          <span className={styles.fact} style={{ color: LIGHT_LOOKS[status].word }}>
            {fact}
          </span>
        </span>
      </span>
    </PlaceRow>
  );
}
