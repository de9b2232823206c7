import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { usePaneContext } from "../paneContext";
import type { Example } from "../paneModel";
import { LightShape } from "../parts/LightShape";
import { RoleChoice } from "./RoleChoice";

const useStyles = makeStyles({
  root: { padding: "20px 20px 24px" },
  shapes: { display: "flex", gap: "8px", marginBottom: "12px" },
  title: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  question: {
    margin: "20px 0 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  actions: { display: "flex", flexDirection: "column", gap: "8px", margin: "20px 0 12px" },
  privacy: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** A workbook without our tables: what the add-in is worth in two lines, who one is, and two ways to begin. */
export function FirstRun({ example }: { readonly example: Example | undefined }): ReactElement {
  const styles = useStyles();
  const { texts, preferences, chooseRole, actions } = usePaneContext();
  const id = useId();
  const t = texts.empty;
  return (
    <div className={styles.root}>
      <div className={styles.shapes}>
        <LightShape light="green" size={20} />
        <LightShape light="yellow" size={20} />
        <LightShape light="red" size={20} />
      </div>
      <h2 className={styles.title}>{t.firstTitle}</h2>
      <p className={styles.text}>{t.firstText}</p>
      <h3 id={id} className={styles.question}>
        {texts.roles.question}
      </h3>
      <RoleChoice chosen={preferences.role} onRole={chooseRole} labelId={id} />
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
