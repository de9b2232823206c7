import fc from "fast-check";
import { NO_TERMS } from "../../../src/domain/scenarios/scenario";
import { withWorkbook } from "../../../src/excel/session";
import type { createPaneServices } from "../../../src/run/paneServices";
import type { RunReport } from "../../../src/run/runReport";
import type { RecordWish } from "../../../src/run/versions/planRecorded";

type Services = ReturnType<typeof createPaneServices>;

/** One thing that somebody does from the pane, and how it is taken back. */
export interface Action {
  readonly name: string;
  /** What the action needs of the workbook before it; not counted as the action. */
  readonly prepare?: () => Promise<void>;
  act(services: Services): Promise<unknown>;
  undo(services: Services): Promise<void>;
}

async function reportNow(services: Services): Promise<RunReport> {
  const { report } = await services.status();
  if (!report) throw new Error("the workbook has no tables");
  return report;
}

const recorded = (what: RecordWish["what"], version: string): Action => ({
  name: `record ${what}`,
  act: ({ versions }) => versions.record({ what, version, by: "=Anna", comment: "- efter KF" }),
  undo: ({ versions }) => versions.undo(),
});

const scenarioUndo = ({ scenarios }: Services) => scenarios.undo();
const PROV = { name: "+Prov", isNew: true, description: "@förslag" };

/** Every write that the pane can ask for. */
export const ACTIONS: readonly Action[] = [
  {
    name: "run",
    act: (services) => services.recalculate(),
    undo: (services) => services.undoLastRun(),
  },
  {
    name: "measure",
    act: async (services) => {
      const report = await reportNow(services);
      return services.addMeasure({
        unit: report.workbook.units[0]?.unit ?? "Omsorg",
        year: 2026,
        measure: "- minska vikarier",
        effect: 1_250.5,
        fullYearEffect: undefined,
        starts: "=hösten",
        kind: "structural",
        responsible: "@anna",
        decision: "+KF § 1",
      });
    },
    undo: (services) => services.undoLastRun(),
  },
  {
    name: "scenario save",
    act: ({ scenarios }) =>
      scenarios.save({
        ...PROV,
        terms: [
          { ...NO_TERMS, index: 0.01 },
          { ...NO_TERMS, service: "Förskola", standardCost: -0.02 },
        ],
      }),
    undo: scenarioUndo,
  },
  {
    name: "scenario remove",
    act: async (services) => {
      const report = await reportNow(services);
      return services.scenarios.remove(report.workbook.scenarios[0]?.scenario ?? "+Prov");
    },
    undo: scenarioUndo,
  },
  recorded("startLog", ""),
  recorded("keep", "=Förslag"),
  recorded("keepAndLock", "'Låst"),
  recorded("lock", ""),
  recorded("unlock", ""),
  recorded("remove", "Budget KF"),
  {
    name: "ignore",
    act: async (services) => {
      const { findings } = await reportNow(services);
      const identity = findings.find((found) => found.identity)?.identity;
      return identity && services.ignoring.ignore(identity, { reason: "=står rätt", by: "-" });
    },
    undo: ({ ignoring }) => ignoring.undo(),
  },
  {
    name: "restore ignored",
    act: async (services) => {
      const [ignored] = (await reportNow(services)).ignored;
      return ignored && services.ignoring.restore(ignored);
    },
    undo: ({ ignoring }) => ignoring.undo(),
  },
  {
    name: "range lights",
    prepare: () =>
      withWorkbook(async ({ context, sync }) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("Eget");
        await sync();
        const own = sheet.isNullObject ? context.workbook.worksheets.add("Eget") : sheet;
        if (sheet.isNullObject) {
          own.getRange("B2:C4").values = [
            [81, "röd"],
            ["=B2-2", "#N/A"],
            [-3.5, "'82"],
          ];
          own.getRange("C2:C3").format.fill.color = "#00B0F0";
        }
        own.getRange("B2:C4").select();
        await sync();
      }),
    act: ({ rangeLights }) => rangeLights.colour({ direction: "higher", green: 80, yellow: 75 }),
    undo: ({ rangeLights }) => rangeLights.undo(),
  },
  {
    name: "reports",
    act: (services) => services.createReports({ reports: ["overview", "bridge", "scenarios", "matrix"] }),
    undo: (services) => services.undoReports(),
  },
  {
    name: "explanation sheet",
    act: async (services) => {
      const { outcome } = await reportNow(services);
      if (outcome.frames.length === 0) return undefined;
      return services.explaining.toSheet({ table: "frames", row: 1, column: "frame" });
    },
    undo: (services) => services.undoReports(),
  },
  {
    name: "comparison sheet",
    act: ({ versions }) => versions.toSheet({ before: "Budget KF", after: undefined, unit: undefined }),
    undo: (services) => services.undoReports(),
  },
];

export const action: fc.Arbitrary<Action> = fc.constantFrom(...ACTIONS);
