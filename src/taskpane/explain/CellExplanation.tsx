import { MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { shownExplanation } from "../../domain/explain/shownExplanation";
import type { Place } from "../../domain/source";
import { type ExplainedCell, placeKey } from "../../run/explain/explained";
import { briefChain } from "../../text/explain/chainLines";
import { ruleLines } from "../../text/explain/decisionLines";
import { labelText } from "../../text/explain/labelText";
import { numberText } from "../../text/explain/numberText";
import { usePaneContext } from "../paneContext";
import type { PaneServices } from "../paneModel";
import { Section } from "../parts/Section";
import { AgainstLine } from "./AgainstLine";
import { ChainList } from "./ChainList";
import { DecisionList } from "./DecisionList";
import { ExplainedHead } from "./ExplainedHead";
import { NoteList } from "./NoteList";
import { QuotedRules } from "./QuotedRules";
import { SentenceSection } from "./SentenceSection";
import { useExplainWords } from "./useExplainWords";
import { WayBack } from "./WayBack";

const useStyles = makeStyles({
  stale: { margin: "0 16px 8px" },
});

interface CellExplanationProps {
  readonly explained: ExplainedCell;
  readonly services: Pick<PaneServices, "explaining">;
}

/** The number large, what decides a light, the chain beneath, the paragraph and a sentence to paste. */
export function CellExplanation({ explained, services }: CellExplanationProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const { explanation, amountUnit, addresses, isStale } = explained;
  const { own } = useExplainWords(amountUnit);
  const shown = shownExplanation(explanation, amountUnit);
  const { step, tidy, against, decision, notes, value } = shown;
  const words = { ...own, about: shown.about };
  const addressOf = (place: Place) => addresses.get(placeKey(place));
  const lines = tidy ? briefChain(tidy, words) : [];
  const t = texts.explain;
  const isNumber = value.kind === "number" || step === undefined;
  return (
    <>
      <WayBack />
      <ExplainedHead explained={explained} shown={shown} />
      {isStale && (
        <MessageBar intent="warning" layout="multiline" className={styles.stale}>
          <MessageBarBody>{t.stale}</MessageBarBody>
        </MessageBar>
      )}
      {decision && (
        <Section title={t.decision}>
          <DecisionList rules={ruleLines(decision, words)} addressOf={addressOf} />
        </Section>
      )}
      {lines.length > 0 && (
        <Section
          title={
            isNumber
              ? t.chain
              : t.chainOf(own.texts.sentence.named(labelText(step.label, words), numberText(step, words)))
          }
        >
          <ChainList lines={lines} addressOf={addressOf} />
          {against && <AgainstLine against={against} words={words} />}
        </Section>
      )}
      {notes.length > 0 && (
        <Section title={t.notes}>
          <NoteList notes={notes} words={own} addressOf={addressOf} />
        </Section>
      )}
      <QuotedRules key={placeKey(explanation.target)} explanation={explanation} />
      <SentenceSection key={`sentence ${placeKey(explanation.target)}`} explained={explained} services={services} />
    </>
  );
}
