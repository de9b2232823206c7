import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { usePaneContext } from "../paneContext";
import { RoleChoice } from "./RoleChoice";

const useStyles = makeStyles({
  root: {
    margin: "12px 12px 0",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  foot: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", marginTop: "8px" },
  later: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** Asks who looks, over what there is to see already, until it has been answered. */
export function RoleCard(): ReactElement {
  const styles = useStyles();
  const { texts, chooseRole } = usePaneContext();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {texts.roles.question}
      </h2>
      <RoleChoice chosen={undefined} onRole={chooseRole} labelId={id} />
      <div className={styles.foot}>
        <span className={styles.later}>{texts.roles.changeable}</span>
        <Button size="small" appearance="subtle" onClick={() => chooseRole("everything")}>
          {texts.roles.everything}
        </Button>
      </div>
    </section>
  );
}
