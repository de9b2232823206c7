import type { ReactElement } from "react";
import { sameName } from "../../domain/nameKey";
import type { RunReport } from "../../run/runReport";
import type { VersionServices } from "../../run/versions/versionServices";
import { usePaneContext } from "../paneContext";
import { Empty } from "../parts/Empty";
import type { PaneState } from "../state/paneState";
import { ReportNow } from "../summary/ReportNow";
import { UnitChooser } from "./UnitChooser";
import { UnitDebts } from "./UnitDebts";
import { UnitDeficits } from "./UnitDeficits";
import { UnitGoals } from "./UnitGoals";
import { UnitNextFrame } from "./UnitNextFrame";
import { UnitSinceVersion } from "./UnitSinceVersion";
import { UnitStanding } from "./UnitStanding";
import { unitNames } from "./unitNames";

interface UnitViewProps {
  readonly report: RunReport;
  readonly pane: PaneState;
  readonly canAdd: boolean;
  /** Undefined where versions can not be kept. */
  readonly versions: VersionServices | undefined;
}

/**
 * Min enhet: what must be reported at once (L-g), may my forecast be submitted, what is missing and what would do (T3.2-a), what must be recovered and by when
 * (T3.2-b), then what I owe and how my goals stand. The economy comes before the goals (T3.2-g).
 */
export function UnitView({ report, pane, canAdd, versions }: UnitViewProps): ReactElement {
  const { texts, preferences } = usePaneContext();
  const names = unitNames(report);
  const own = preferences.unit;
  const unit = names.find((name) => own !== undefined && sameName(name, own));
  if (names.length === 0) return <Empty text={texts.ownUnit.noUnits} />;
  return (
    <>
      <UnitChooser names={names} unit={unit} />
      {unit === undefined ? (
        <Empty
          text={
            own === undefined
              ? texts.ownUnit.whichUnit
              : { title: texts.ownUnit.gone(own), todo: texts.ownUnit.whichUnit.todo }
          }
        />
      ) : (
        <>
          <ReportNow report={report} unit={unit} />
          <UnitStanding key={unit} report={report} unit={unit} pane={pane} canAdd={canAdd} />
          <UnitNextFrame report={report} unit={unit} />
          {versions && <UnitSinceVersion key={`since ${unit}`} report={report} unit={unit} versions={versions} />}
          <UnitDeficits report={report} unit={unit} />
          <UnitDebts report={report} unit={unit} />
          <UnitGoals report={report} unit={unit} />
        </>
      )}
    </>
  );
}
