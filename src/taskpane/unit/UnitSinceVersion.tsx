import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RunReport } from "../../run/runReport";
import type { VersionServices } from "../../run/versions/versionServices";
import { usePaneContext } from "../paneContext";
import { Section } from "../parts/Section";
import { ComparisonResult } from "../versions/ComparisonResult";
import { useComparison } from "../versions/useComparison";
import { useVersionNames } from "../versions/useVersionNames";

interface UnitSinceVersionProps {
  readonly report: RunReport;
  readonly unit: string;
  readonly versions: VersionServices;
}

/** What has happened with the unit's frames since the newest kept version, when asked for. Nothing where none is kept. */
export function UnitSinceVersion({ report, unit, versions }: UnitSinceVersionProps): ReactElement | null {
  const { texts } = usePaneContext();
  const [newest] = useVersionNames(versions, report.finishedAt);
  const { compared, compare } = useComparison(versions, report.finishedAt);
  if (newest === undefined) return null;
  return (
    <Section title={texts.ownUnit.sinceVersion(newest)}>
      <Button onClick={() => compare({ before: newest, after: undefined, unit })}>{texts.ownUnit.showSince}</Button>
      {compared?.result === "gone" && <p role="status">{texts.versions.gone}</p>}
      {compared && compared.result !== "gone" && (
        <ComparisonResult comparison={compared.result} asked={compared.asked} standing={report.outcome.frames} />
      )}
    </Section>
  );
}
