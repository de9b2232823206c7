import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import { type ReactElement, useState } from "react";
import { usePaneContext } from "../paneContext";
import { copyText } from "../parts/copyText";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px", marginTop: "8px" },
  text: { width: "100%" },
  told: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Copies a reminder; where that is not let, shows it to be selected. */
export function Reminder({ text, of }: { readonly text: string; readonly of: string }): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const t = texts.collection;
  const [isCopied, setIsCopied] = useState<boolean | undefined>();
  const copy = () => void copyText(text).then(setIsCopied);
  return (
    <div className={styles.root}>
      <Button size="small" icon={<Copy16Regular />} aria-label={`${t.copyReminder}: ${of}`} onClick={copy}>
        {t.copyReminder}
      </Button>
      <span role="status" className={styles.told}>
        {isCopied === true && t.copied}
        {isCopied === false && t.notCopied}
      </span>
      {isCopied === false && (
        <Textarea className={styles.text} readOnly rows={8} value={text} aria-label={`${t.reminder.label}: ${of}`} />
      )}
    </div>
  );
}
