import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { shownExplanation } from "../../domain/explain/shownExplanation";
import type { ExplainedCell } from "../../run/explain/explained";
import { sentenceText } from "../../text/explain/explanationText";
import { usePaneContext } from "../paneContext";
import type { PaneServices } from "../paneModel";
import { copyText } from "../parts/copyText";
import { Section } from "../parts/Section";
import { MadeSheetAnswer } from "../reporting/MadeSheetAnswer";
import { useMadeSheet } from "../reporting/useMadeSheet";
import { citedShortly } from "./citedAs";
import { useExplainWords } from "./useExplainWords";

const useStyles = makeStyles({
  text: { margin: "0 0 10px", userSelect: "text", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  told: { margin: "8px 0 0", fontSize: tokens.fontSizeBase200 },
});

interface SentenceSectionProps {
  readonly explained: ExplainedCell;
  readonly services: Pick<PaneServices, "explaining">;
}

/** A plain Swedish sentence to paste, and the whole explanation as a sheet. */
export function SentenceSection({ explained, services }: SentenceSectionProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const { explanation, amountUnit } = explained;
  const { swedish } = useExplainWords(amountUnit);
  const sentence = useRef<HTMLParagraphElement>(null);
  const [told, setTold] = useState("");
  const answer = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (told !== "") answer.current?.scrollIntoView({ block: "nearest" });
  }, [told]);
  const t = texts.explain;
  const text = sentenceText(
    shownExplanation(explanation, amountUnit),
    swedish,
    citedShortly(explanation.rules, explanation.ownSource),
  );
  const copy = async () => setTold((await copyText(text, sentence.current)) ? t.copied : t.copyByHand);
  const sheet = useMadeSheet(async () => services.explaining?.toSheet(explanation.target), "explain");
  const toSheet = () => {
    setTold("");
    sheet.make();
  };
  return (
    <Section title={t.sentence}>
      <p className={styles.text} ref={sentence} lang="sv">
        {text}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" onClick={() => void copy()}>
          {t.copy}
        </Button>
        {services.explaining && (
          <Button size="small" disabledFocusable={sheet.isMaking} onClick={toSheet}>
            {t.toSheet}
          </Button>
        )}
      </div>
      <p ref={answer} className={styles.told} role="status">
        {told}
      </p>
      <MadeSheetAnswer sheet={sheet} gone={t.gone} />
    </Section>
  );
}
