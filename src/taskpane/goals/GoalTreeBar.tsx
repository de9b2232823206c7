import { Button, Dropdown, makeStyles, Option, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";
import type { GoalTreeChoice } from "./useGoalTree";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px", marginTop: "10px" },
  unit: { flex: "1 1 0", minWidth: "110px", maxWidth: "320px" },
  button: { minWidth: 0, paddingLeft: "8px", paddingRight: "8px", fontWeight: tokens.fontWeightRegular },
});

/** Whose goals are shown, and all branches opened or closed at once. */
export function GoalTreeBar({ tree }: { readonly tree: GoalTreeChoice }): ReactElement {
  const styles = useStyles();
  const { texts, words } = usePaneContext();
  const t = texts.goals;
  const nameOf = (unit: string) => (unit === "" ? t.wholeMunicipality : unit);
  return (
    <div className={styles.root}>
      {tree.units.length > 1 && (
        <Dropdown
          className={styles.unit}
          size="small"
          aria-label={t.filter(words)}
          value={nameOf(tree.unit)}
          selectedOptions={[tree.unit]}
          onOptionSelect={(_, { optionValue }) => tree.onUnit(optionValue ?? "")}
        >
          {["", ...tree.units].map((unit) => (
            <Option key={unit} value={unit}>
              {nameOf(unit)}
            </Option>
          ))}
        </Dropdown>
      )}
      <Button size="small" appearance="subtle" className={styles.button} onClick={tree.openAll}>
        {t.expandAll}
      </Button>
      <Button size="small" appearance="subtle" className={styles.button} onClick={() => tree.onOpen(new Set())}>
        {t.collapseAll}
      </Button>
    </div>
  );
}
