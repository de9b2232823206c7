import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight12Regular } from "@fluentui/react-icons";
import { type ReactElement, useId, useState } from "react";
import type { LocatedFinding } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { ruleNames } from "./ruleNames";

const useStyles = makeStyles({
  line: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  button: {
    display: "inline",
    minHeight: "24px",
    padding: "3px 0",
    border: "none",
    background: "transparent",
    color: tokens.colorNeutralForeground3,
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { color: tokens.colorBrandForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { marginRight: "3px", verticalAlign: "-1px" },
  open: { transform: "rotate(90deg)" },
  quote: {
    margin: "2px 0 4px",
    padding: "4px 10px",
    borderLeft: `2px solid ${tokens.colorBrandStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

interface RulesProps {
  readonly rules: LocatedFinding["rules"];
  /** The paragraph of the municipality's own document: shown instead of the rules and their words. */
  readonly source: LocatedFinding["source"];
  /** The finding's table, in Swedish. */
  readonly table: string;
  readonly why: string;
}

/** Why a finding matters, in a sentence and by its rules' paragraphs, whose own words are one click away. */
export function Rules({ rules, source, table, why }: RulesProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const isOurs = source === undefined && rules.some((rule) => rule.id === "WB");
  const documents =
    source ??
    ruleNames(
      rules.filter((rule) => rule.id !== "WB"),
      texts,
    ).join(", ");
  const name = (
    <>
      {isOurs && texts.findings.howTable(table)}
      {isOurs && documents !== "" && ", "}
      <span lang="sv">{documents}</span>
    </>
  );
  return (
    <>
      <p className={styles.line}>
        {why}{" "}
        {source === undefined ? (
          <button
            type="button"
            className={styles.button}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            title={isOpen ? texts.findings.hideQuote : texts.findings.showQuote}
            onClick={() => setIsOpen(!isOpen)}
          >
            <ChevronRight12Regular className={mergeClasses(styles.chevron, isOpen && styles.open)} aria-hidden="true" />
            {name}
          </button>
        ) : (
          name
        )}
      </p>
      {isOpen && (
        <div id={id}>
          {rules.map((rule) => (
            <blockquote key={rule.id} className={styles.quote} lang="sv">
              {`”${rule.quote}”`}
            </blockquote>
          ))}
        </div>
      )}
    </>
  );
}
