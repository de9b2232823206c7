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

describe("what is taken back", () => {
  const added: PaneEvent = {
    type: "measure",
    written: {
      kind: "added",
      measure: {
        unit: "Omsorg",
        year: 2026,
        measure: "Färre vikarier",
        effect: 500,
        fullYearEffect: undefined,
        starts: undefined,
        kind: "structural",
        responsible: undefined,
        decision: undefined,
      },
    },
  };
  const noticeAfter = (...events: readonly PaneEvent[]) => stateAfter(...events, { type: "undone" }).notice;

  it("is the measure that was added last, also when nothing is said of it any more", () => {
    const closed: PaneEvent = { type: "measure", written: undefined };
    expect(noticeAfter(added, closed)).toEqual({ kind: "undone", what: "run", measure: "Färre vikarier" });
  });

  it("is a run where one has followed the measure", () => {
    const report = { ...granvik, finishedAt: "2030-01-01T12:00:00.000Z" };
    expect(noticeAfter(added, { type: "report", report })).toEqual({ kind: "undone", what: "run" });
  });
});
