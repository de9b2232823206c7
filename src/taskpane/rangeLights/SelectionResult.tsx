import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SelectionLights } from "../../run/rangeLights/colourSelection";
import type { Advice } from "../../text/pane/advice";
import type { Formats } from "../../text/pane/formats";
import type { Texts } from "../../text/pane/texts";
import { usePaneContext } from "../paneContext";
import { Empty } from "../parts/Empty";
import { LightCounts } from "../parts/LightCounts";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  line: { margin: "0 0 8px" },
  left: { margin: "8px 0 0" },
  undo: { marginTop: "12px" },
});

interface SelectionResultProps {
  readonly lights: SelectionLights;
  readonly isApplied: boolean;
  readonly onUndo: () => void;
}

/** What a rule makes, or has made, of the selected cells; or why it can not be used on them and what to do. */
export function SelectionResult({ lights, isApplied, onUndo }: SelectionResultProps): ReactElement {
  const styles = useStyles();
  const { texts, formats, isBusy } = usePaneContext();
  const t = texts.rangeLights;
  if (lights.kind !== "lights") return <Empty text={reasonOf(lights, texts, formats)} />;
  const isNothing = lights.lights.length === 0;
  return (
    <Section title={t.lights}>
      <p className={styles.line}>
        {isNothing ? t.noLights : isApplied ? t.applied(lights.address) : t.previewed(lights.address)}
      </p>
      {!isNothing && <LightCounts lights={lights.lights} label={t.lights} />}
      {lights.left > 0 && <p className={styles.left}>{t.left(formats.count(lights.left))}</p>}
      {isApplied && !isNothing && (
        <Button className={styles.undo} disabledFocusable={isBusy} onClick={onUndo}>
          {t.undo}
        </Button>
      )}
    </Section>
  );
}

function reasonOf(lights: Exclude<SelectionLights, { kind: "lights" }>, texts: Texts, formats: Formats): Advice {
  const t = texts.rangeLights;
  switch (lights.kind) {
    case "ours":
      return { title: t.ours.title, todo: t.ours.todo(formats.list(lights.tables)) };
    case "several-areas":
      return t.severalAreas;
    case "empty":
      return t.nothingSelected;
    case "too-many":
      return { title: t.tooMany.title, todo: t.tooMany.todo(formats.count(lights.cells), formats.count(lights.most)) };
  }
}
