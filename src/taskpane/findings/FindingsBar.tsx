import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronUp20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";
import type { FindingFilter } from "./findingGroups";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px",
    padding: "8px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  group: { display: "flex", alignItems: "center", gap: "4px" },
  filter: { minWidth: 0, paddingLeft: "8px", paddingRight: "8px" },
  position: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
});

interface FindingsBarProps {
  readonly counts: Readonly<Record<FindingFilter, number>>;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  /** From 0; −1 before any has been walked to. */
  readonly current: number;
  readonly total: number;
  readonly onStep: (step: 1 | -1) => void;
}

/** Chooses which findings are shown and walks through them, cell by cell. */
export function FindingsBar({ counts, filter, onFilter, current, total, onStep }: FindingsBarProps): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const t = texts.findings;
  const filters = [
    { name: "all", label: t.all(formats.count(counts.all)) },
    { name: "error", label: t.errors(formats.count(counts.error)) },
    { name: "advice", label: t.advice(formats.count(counts.advice)) },
  ] as const;
  return (
    <div className={styles.root}>
      <fieldset className={styles.group} style={{ border: "none", margin: 0, padding: 0 }} aria-label={t.filter}>
        {filters.map(({ name, label }) => (
          <ToggleButton
            key={name}
            size="small"
            appearance="subtle"
            className={styles.filter}
            checked={filter === name}
            onClick={() => onFilter(name)}
          >
            {label}
          </ToggleButton>
        ))}
      </fieldset>
      <div className={styles.group}>
        <span className={styles.position} aria-live="polite">
          {current >= 0 && t.position(formats.count(current + 1), formats.count(total))}
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronUp20Regular />}
          aria-label={t.previous}
          title={t.previous}
          disabledFocusable={total === 0}
          onClick={() => onStep(-1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronDown20Regular />}
          aria-label={t.next}
          title={t.next}
          disabledFocusable={total === 0}
          onClick={() => onStep(1)}
        />
      </div>
    </div>
  );
}
