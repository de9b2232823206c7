import type { PaneStatus } from "../../../src/taskpane/paneModel";
import { INITIAL_STATE, type PaneEvent, type PaneState, paneState } from "../../../src/taskpane/state/paneState";
import { granvik } from "../fixtures/granvik";

const STATUS: PaneStatus = { hasContractTables: true, report: granvik, isCurrent: true };

const stateAfter = (...events: readonly PaneEvent[]): PaneState =>
  events.reduce<PaneState>(paneState, paneState(INITIAL_STATE, { type: "status", status: STATUS }));

const edit = (table: string): PaneEvent => ({ type: "inputChanged", table });

describe("the tables that changed since the report", () => {
  it("are still those when the workbook could not be read, with what changed meanwhile", () => {
    const state = stateAfter(edit("Volymer"), { type: "reading" }, edit("Index"), { type: "statusFailed" });
    expect(state.staleTables).toEqual(["Volymer", "Index"]);
    expect(state.isReading).toBe(false);
  });

  it("are those that changed while it was read once it has been", () => {
    const state = stateAfter(edit("Volymer"), { type: "reading" }, edit("Index"), { type: "status", status: STATUS });
    expect(state.staleTables).toEqual(["Index"]);
  });

  it("are left to the run that is under way, whose report is newer than the reading's", () => {
    const state = stateAfter(edit("Volymer"), { type: "reading" }, { type: "runStarted" }, edit("Index"), {
      type: "status",
      status: STATUS,
    });
    expect(state.staleTables).toEqual(["Volymer", "Index"]);
    const report = { ...granvik, finishedAt: "2030-01-01T12:00:00.000Z" };
    expect(paneState(state, { type: "report", report }).staleTables).toEqual(["Index"]);
  });
});
