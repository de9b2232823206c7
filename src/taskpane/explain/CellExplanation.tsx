import { Link, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import { shownExplanation } from "../../domain/explain/shownExplanation";
import type { Place } from "../../domain/source";
import { type ExplainedCell, placeKey } from "../../run/explain/explained";
import { chainLines } from "../../text/explain/chainLines";
import { ruleLines } from "../../text/explain/decisionLines";
import { noteText, titleText, valueText } from "../../text/explain/explanationText";
import { usePaneContext } from "../paneContext";
import type { PaneServices } from "../paneModel";
import { LightWord } from "../parts/LightWord";
import { Section } from "../parts/Section";
import { ChainList } from "./ChainList";
import { DecisionList } from "./DecisionList";
import { QuotedRules } from "./QuotedRules";
import { SentenceSection } from "./SentenceSection";
import { useExplainWords } from "./useExplainWords";
import { WayBack } from "./WayBack";

const useStyles = makeStyles({
  head: { padding: "8px 16px 10px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  value: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  words: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  address: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
  stale: { margin: "0 16px 8px" },
  notes: { margin: 0, paddingLeft: "18px" },
});

/** Numbers that the add-in computed are taken apart so far; further down one presses them. */
const CUT_AT = 2;

interface CellExplanationProps {
  readonly explained: ExplainedCell;
  readonly services: Pick<PaneServices, "explaining">;
}

/** The number large, the chain beneath, what decides a light, the paragraphs and a sentence to paste. */
export function CellExplanation({ explained, services }: CellExplanationProps): ReactElement {
  const styles = useStyles();
  const { texts, actions } = usePaneContext();
  const { explanation, amountUnit, address, addresses, isStale } = explained;
  const { own } = useExplainWords(amountUnit);
  const head = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another cell is explained: that is where one reads on
  useEffect(() => head.current?.focus(), [explanation.target]);
  const shown = shownExplanation(explanation, amountUnit);
  const { step, decision, notes, value } = shown;
  const addressOf = (place: Place) => addresses.get(placeKey(place));
  const lines = step ? chainLines(step, own, { cutAt: CUT_AT }) : [];
  const t = texts.explain;
  const isLong = value.kind === "words" || value.kind === "parts" || value.kind === "unknown";
  return (
    <>
      <WayBack />
      <div className={styles.head} ref={head} tabIndex={-1}>
        <h3 className={styles.title}>{titleText(shown, own)}</h3>
        <div className={isLong ? styles.words : styles.value}>
          {value.kind === "light" ? <LightWord light={value.light} /> : valueText(shown, own)}
        </div>
        {address !== undefined && (
          <Link
            as="button"
            className={styles.address}
            aria-label={t.goTo(address)}
            onClick={() => actions.goTo(explanation.target)}
          >
            {address}
          </Link>
        )}
      </div>
      {isStale && (
        <MessageBar intent="warning" layout="multiline" className={styles.stale}>
          <MessageBarBody>{t.stale}</MessageBarBody>
        </MessageBar>
      )}
      {lines.length > 0 && (
        <Section title={t.chain}>
          <ChainList lines={lines} addressOf={addressOf} />
        </Section>
      )}
      {decision && (
        <Section title={t.decision}>
          <DecisionList rules={ruleLines(decision, own)} addressOf={addressOf} />
        </Section>
      )}
      {notes.length > 0 && (
        <Section title={t.notes}>
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={`${note.code} ${note.of ?? ""} ${note.place?.row ?? ""}`}>{noteText(note, own)}</li>
            ))}
          </ul>
        </Section>
      )}
      <QuotedRules explanation={explanation} />
      <SentenceSection explained={explained} services={services} />
    </>
  );
}
