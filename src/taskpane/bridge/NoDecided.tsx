import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Bridge } from "../../domain/bridge/bridge";
import { sameName } from "../../domain/nameKey";
import type { Workbook } from "../../domain/rows";
import type { RunReport } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { Empty } from "../parts/Empty";
import { scopeName } from "./scopeName";

interface NoDecidedProps {
  readonly report: RunReport;
  /** What is chosen, in the year that is. */
  readonly scope: Bridge;
}

/** Where what is chosen has no decided frame of the year: which services have one, and how to record the others'. */
export function NoDecided({ report, scope }: NoDecidedProps): ReactElement {
  const { texts, formats, actions } = usePaneContext();
  const t = texts.bridge;
  const { year } = scope;
  const { having, lacking } = byBaseFrame(report.workbook, scope);
  // All of them have one: then it is a frame now that is not known.
  if (lacking.length === 0) return <Empty text={t.unknown} />;
  const found = having.length > 0 ? t.decidedFor(formats.list(having), year) : t.noneDecided(year);
  return (
    <Empty text={{ title: t.noDecided(scopeName(t, scope), year), todo: `${found} ${t.recordDecision}` }}>
      <Button onClick={() => actions.goTo({ table: "baseFrames" })}>{t.toBaseFrames}</Button>
    </Empty>
  );
}

/** All services that have a Basram of the year, and those of the scope that have not. */
function byBaseFrame({ services, baseFrames }: Workbook, { unit, service, year }: Bridge) {
  const hasOne = (name: string) => baseFrames.some((row) => row.year === year && sameName(row.service, name));
  const isIn = (row: Workbook["services"][number]) =>
    service === undefined
      ? row.partOf === undefined && (unit === undefined || sameName(row.unit, unit))
      : sameName(row.service, service);
  return {
    having: services.filter((row) => hasOne(row.service)).map((row) => row.service),
    lacking: services.filter((row) => isIn(row) && !hasOne(row.service)),
  };
}
