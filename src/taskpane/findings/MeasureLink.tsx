import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../domain/finding";
import { sameName } from "../../domain/nameKey";
import { usePaneContext } from "../paneContext";

/** On a deficit in the section head's own forecast that measures do not cover: the way to the form of a new one (T3.2-a). Else nothing. */
export function MeasureLink({ finding }: { readonly finding: Finding }): ReactElement | null {
  const { texts, preferences, memory, actions, showView } = usePaneContext();
  const { role, unit = "" } = preferences;
  if (finding.code !== "forecast-needs-measures" || role !== "sectionHead" || !sameName(finding.facts.unit, unit))
    return null;
  const toForm = () => {
    const typed = memory.measure && sameName(memory.measure.unit, unit) ? memory.measure.fields : undefined;
    memory.measure = { unit, fields: typed, isOpen: true };
    actions.closeMeasure();
    showView("unit");
  };
  return (
    <Button size="small" onClick={toForm}>
      {texts.measure.open}
    </Button>
  );
}
