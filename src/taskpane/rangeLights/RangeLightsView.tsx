import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useRef, useState } from "react";
import type { SelectionLights } from "../../run/rangeLights/colourSelection";
import type { RangeRule } from "../../sheets/rangeLights/rangeLights";
import { usePaneContext } from "../paneContext";
import type { PaneServices } from "../paneModel";
import { Legend } from "../parts/Legend";
import { Section } from "../parts/Section";
import { RuleForm } from "./RuleForm";
import { type RuleFields, readRule } from "./ruleFields";
import { SelectionResult } from "./SelectionResult";

const FIRST_FIELDS: RuleFields = { direction: "higher", green: "", yellow: "", from: "", to: "", margin: "" };

const useStyles = makeStyles({
  intro: { margin: "0 0 12px", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "14px" },
  legend: { padding: "8px 16px 20px" },
});

/** What became of the last thing that was asked for. */
type Done = { readonly kind: "previewed" | "applied"; readonly lights: SelectionLights } | { readonly kind: "undone" };

/** Färgsätt eget område: a rule, what it would make of the selected cells, and the colouring, which can be taken back. */
export function RangeLightsView({ services }: { readonly services: PaneServices }): ReactElement {
  const styles = useStyles();
  const { texts, actions, memory, isBusy } = usePaneContext();
  const t = texts.rangeLights;
  const [fields, setFields] = useState<RuleFields>(memory.rangeRule ?? FIRST_FIELDS);
  const [tries, setTries] = useState(0);
  const [done, setDone] = useState<Done | undefined>();
  const { rangeLights } = services;
  const read = readRule(fields);
  const latest = useRef(0);
  /** Tells what came of it; a preview that was asked for before that is not told any more. */
  const tell = (next: Done | undefined) => {
    latest.current += 1;
    setDone(next);
  };
  const preview = async (rule: RangeRule) => {
    latest.current += 1;
    const own = latest.current;
    const lights = await rangeLights?.preview(rule);
    if (lights && own === latest.current) setDone({ kind: "previewed", lights });
  };
  const judge = (kind: "previewed" | "applied") => {
    setTries(tries + 1);
    if (!("rule" in read) || !rangeLights) return;
    const { rule } = read;
    if (kind === "applied") actions.write(async () => tell({ kind, lights: await rangeLights.colour(rule) }));
    else actions.attempt(() => preview(rule));
  };
  const undo = () =>
    actions.write(async () => {
      await rangeLights?.undo();
      tell({ kind: "undone" });
    });
  return (
    <>
      <Section title={t.rule}>
        <p className={styles.intro}>{t.intro}</p>
        <RuleForm
          fields={fields}
          read={read}
          tries={tries}
          onFields={(next) => {
            memory.rangeRule = next;
            setFields(next);
            tell(undefined);
          }}
        />
        <div className={styles.buttons}>
          <Button onClick={() => judge("previewed")}>{t.preview}</Button>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => judge("applied")}>
            {t.apply}
          </Button>
        </div>
      </Section>
      <div role="status">
        {done?.kind === "undone" && <Section title={t.lights}>{t.undone}</Section>}
        {done && done.kind !== "undone" && (
          <SelectionResult lights={done.lights} isApplied={done.kind === "applied"} onUndo={undo} />
        )}
      </div>
      <div className={styles.legend}>
        <Legend />
      </div>
    </>
  );
}
