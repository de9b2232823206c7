import { Button } from "@fluentui/react-components";
import { ArrowUp16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { titleText } from "../../text/explain/explanationText";
import { usePaneContext } from "../paneContext";
import { useExplainWords } from "./useExplainWords";

/** Back to the number that this one is a part of; nothing where there is none. */
export function WayBack(): ReactElement | null {
  const { texts, explaining } = usePaneContext();
  const { own } = useExplainWords("unknown");
  const { before, start } = explaining;
  if (before?.kind !== "explained" || !start) return null;
  return (
    <Button appearance="transparent" size="small" icon={<ArrowUp16Regular />} onClick={start.back}>
      {texts.explain.backTo(titleText(before.explanation, own))}
    </Button>
  );
}
