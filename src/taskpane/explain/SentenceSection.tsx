import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { shownExplanation } from "../../domain/explain/shownExplanation";
import type { ExplainedCell } from "../../run/explain/explained";
import { sentenceText } from "../../text/explain/explanationText";
import { usePaneContext } from "../paneContext";
import type { PaneServices, ReportSheets } from "../paneModel";
import { Section } from "../parts/Section";
import { citedShortly } from "./citedAs";
import { copyText } from "./copyText";
import { useExplainWords } from "./useExplainWords";

const useStyles = makeStyles({
  text: { margin: "0 0 10px", userSelect: "text", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  told: { margin: "8px 0 0", fontSize: tokens.fontSizeBase200 },
  sheet: { display: "block", minHeight: "24px", textAlign: "left", overflowWrap: "anywhere" },
});

interface SentenceSectionProps {
  readonly explained: ExplainedCell;
  readonly services: Pick<PaneServices, "explaining">;
}

/** A plain Swedish sentence to paste, and the whole explanation as a sheet. */
export function SentenceSection({ explained, services }: SentenceSectionProps): ReactElement {
  const styles = useStyles();
  const { texts, actions } = usePaneContext();
  const { explanation, amountUnit } = explained;
  const { swedish } = useExplainWords(amountUnit);
  const sentence = useRef<HTMLParagraphElement>(null);
  const [told, setTold] = useState("");
  const [made, setMade] = useState<ReportSheets | undefined>();
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told !== "") answer.current?.scrollIntoView({ block: "nearest" });
  }, [told]);
  const forget = () => {
    setMade(undefined);
    setTold("");
  };
  const t = texts.explain;
  const text = sentenceText(
    shownExplanation(explanation, amountUnit),
    swedish,
    citedShortly(explanation.rules, explanation.ownSource),
  );
  const copy = async () => setTold((await copyText(text, sentence.current)) ? t.copied : t.copyByHand);
  const toSheet = () =>
    actions.attempt(async () => {
      setTold("");
      const sheets = await services.explaining?.toSheet(explanation.target);
      setMade(sheets);
      if (!sheets) return;
      actions.sheetsMade(sheets, "explain");
      setTold(madeWords(sheets));
      const [sheet] = [...sheets.made, ...sheets.remade];
      if (sheet !== undefined) actions.showSheet(sheet);
    });
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
          <Button size="small" onClick={toSheet}>
            {t.toSheet}
          </Button>
        )}
      </div>
      <div ref={answer}>
        <p className={styles.told} role="status">
          {told}
        </p>
        {made && <SheetLinks made={made} onUndone={forget} />}
      </div>
    </Section>
  );

  function madeWords({ made: fresh, remade, blocked }: ReportSheets): string {
    if (blocked.length > 0) return texts.reports.blocked(blocked.length);
    const count = fresh.length + remade.length;
    return count === 0 ? texts.reports.unchanged : texts.reports.made(count);
  }
}

interface SheetLinksProps {
  readonly made: ReportSheets;
  readonly onUndone: () => void;
}

function SheetLinks({ made, onUndone }: SheetLinksProps): ReactElement {
  const styles = useStyles();
  const { texts, actions } = usePaneContext();
  const sheets = [...made.made, ...made.remade];
  const undo = () => {
    onUndone();
    actions.undoReports();
  };
  return (
    <>
      {sheets.map((sheet) => (
        <Link as="button" key={sheet} className={styles.sheet} onClick={() => actions.showSheet(sheet)}>
          {sheet}
        </Link>
      ))}
      {sheets.length > 0 && (
        <Link as="button" className={styles.sheet} onClick={undo}>
          {texts.reports.undo}
        </Link>
      )}
    </>
  );
}
