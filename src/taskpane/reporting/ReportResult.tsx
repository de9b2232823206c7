import { type ReactElement, useEffect, useRef } from "react";
import { usePaneContext } from "../paneContext";
import type { ReportSheets } from "../paneModel";
import { Section } from "../parts/Section";
import { ReportAnswer } from "./ReportAnswer";

/** What came of the reports, under its heading and in sight. What is to be read out as it comes has its place before. */
export function ReportResult({ result }: { readonly result: ReportSheets | undefined }): ReactElement {
  const { texts } = usePaneContext();
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (result) self.current?.scrollIntoView({ block: "nearest" });
  }, [result]);
  return (
    <div ref={self} role="status">
      {result ? (
        <Section title={texts.reports.result}>
          <ReportAnswer result={result} />
        </Section>
      ) : null}
    </div>
  );
}
