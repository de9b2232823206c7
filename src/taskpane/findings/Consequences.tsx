import { Button } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { usePaneContext } from "../paneContext";
import { Disclosure } from "../parts/Disclosure";
import { FindingList, type FindingListProps } from "./FindingList";

const PAGE = 50;

/** What follows from a table's other findings, folded until asked for or walked to. Nothing where there are none. */
export function Consequences({ findings, current, onGoTo }: FindingListProps): ReactElement | null {
  const { texts, formats } = usePaneContext();
  const [pages, setPages] = useState(1);
  if (findings.length === 0) return null;
  const walkedTo = current ? findings.indexOf(current) : -1;
  const shown = Math.max(pages * PAGE, walkedTo + 1);
  return (
    <Disclosure
      key={walkedTo >= 0 ? "walked to" : "folded"}
      summary={texts.findings.consequences(formats.count(findings.length))}
      openFromStart={walkedTo >= 0}
    >
      <FindingList findings={findings.slice(0, shown)} current={current} onGoTo={onGoTo} />
      {findings.length > shown && (
        <Button appearance="subtle" onClick={() => setPages(pages + 1)}>
          {texts.findings.showMore(formats.count(findings.length - shown))}
        </Button>
      )}
    </Disclosure>
  );
}
