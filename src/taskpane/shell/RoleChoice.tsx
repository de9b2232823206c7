import { makeStyles, tokens } from "@fluentui/react-components";
import { Building20Regular, CalculatorMultiple20Regular, Person20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";
import type { Role } from "./roles";

const ICONS = {
  sectionHead: Person20Regular,
  economist: CalculatorMultiple20Regular,
  finance: Building20Regular,
} as const;

const CHOICES = ["sectionHead", "economist", "finance"] as const;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: 0, listStyle: "none" },
  choice: {
    display: "flex",
    alignItems: "flex-start",
    gap: "10px",
    width: "100%",
    padding: "9px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "&[aria-pressed=true]": {
      boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}`,
      backgroundColor: tokens.colorBrandBackground2,
      "@media (forced-colors: active)": { outline: "2px solid Highlight" },
    },
  },
  icon: { flexShrink: 0, display: "flex", color: tokens.colorBrandForeground1 },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  what: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface RoleChoiceProps {
  readonly chosen: Role | undefined;
  readonly onRole: (role: Role) => void;
  /** Id of the question that the choice answers. */
  readonly labelId: string;
}

/** The three roles, with one line each on what one gets. */
export function RoleChoice({ chosen, onRole, labelId }: RoleChoiceProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  return (
    <ul className={styles.list} aria-labelledby={labelId}>
      {CHOICES.map((one) => {
        const Icon = ICONS[one];
        const { title, todo } = texts.roles[one];
        return (
          <li key={one}>
            <button type="button" className={styles.choice} aria-pressed={chosen === one} onClick={() => onRole(one)}>
              <span className={styles.icon}>
                <Icon aria-hidden="true" />
              </span>
              <span>
                <span className={styles.name}>{title}</span>
                <span className={styles.what}>{todo}</span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
