import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";
import type { Example } from "../paneModel";
import { LightShape } from "../parts/LightShape";

const useStyles = makeStyles({
  root: { padding: "36px 24px 24px", textAlign: "center" },
  shapes: { display: "flex", justifyContent: "center", gap: "8px", marginBottom: "18px" },
  title: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexDirection: "column", gap: "8px", margin: "24px auto 16px", maxWidth: "220px" },
  privacy: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** A workbook without our tables: what the add-in is worth in two lines, and two ways to begin. */
export function FirstRun({ example }: { readonly example: Example | undefined }): ReactElement {
  const styles = useStyles();
  const { texts, actions } = usePaneContext();
  const t = texts.empty;
  return (
    <div className={styles.root}>
      <div className={styles.shapes}>
        <LightShape light="green" size={22} />
        <LightShape light="yellow" size={22} />
        <LightShape light="red" size={22} />
      </div>
      <h2 className={styles.title}>{t.firstTitle}</h2>
      <p className={styles.text}>{t.firstText}</p>
      <div className={styles.actions}>
        {example && (
          <Button appearance="primary" onClick={() => actions.openExample(example.id)}>
            {t.openExample}
          </Button>
        )}
        <Button appearance={example ? "secondary" : "primary"} onClick={actions.createTemplate}>
          {t.createTemplate}
        </Button>
      </div>
      <p className={styles.privacy}>{t.privacy}</p>
    </div>
  );
}
