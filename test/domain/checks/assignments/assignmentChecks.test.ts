import { assignmentReportLate } from "../../../../src/domain/checks/assignments/assignmentReportLate";
import { assignmentWithoutGiver } from "../../../../src/domain/checks/assignments/assignmentWithoutGiver";
import { assignmentWithoutMeasure } from "../../../../src/domain/checks/assignments/assignmentWithoutMeasure";
import { assignmentWithoutRecipient } from "../../../../src/domain/checks/assignments/assignmentWithoutRecipient";
import { assignmentWithoutReportDay } from "../../../../src/domain/checks/assignments/assignmentWithoutReportDay";
import type { AssignmentRow } from "../../../../src/domain/planRows";
import { foundBy, placesOf } from "../questionOf";

const DAY = { settings: { referenceDay: "2026-08-31" } } as const;
const TWO_U1 = { assignments: [{ at: { table: "assignments", row: 9 }, id: "u1 " }] } as const;

describe("Så styr vi Lerum: uppdrag riktas till en utpekad mottagare", () => {
  it("[L-a] asks for who gave the assignment, at its Uppdragsgivare, and for none where it is written", () => {
    const assignments = [{ id: "U1", giver: "Kommunfullmäktige" }, { id: "U2" }, { id: "U3", giver: "  " }];
    expect(foundBy(assignmentWithoutGiver, { assignments })).toEqual([
      {
        code: "assignment-without-giver",
        at: { table: "assignments", row: 2, column: "giver" },
        facts: { assignment: "U2" },
      },
      {
        code: "assignment-without-giver",
        at: { table: "assignments", row: 3, column: "giver" },
        facts: { assignment: "U3" },
      },
    ]);
  });

  it("[L-a] asks for the recipient; the unit alone is not one", () => {
    const assignments = [
      { id: "U1", unit: "Omsorg" },
      { id: "U2", recipient: "Chef hemtjänst" },
    ];
    expect(foundBy(assignmentWithoutRecipient, { assignments })).toEqual([
      {
        code: "assignment-without-recipient",
        at: { table: "assignments", row: 1, column: "recipient" },
        facts: { assignment: "U1" },
      },
    ]);
  });

  it("[L-a] asks nothing of one that is dropped, nor of one whose id two rows have", () => {
    const assignments = [{ id: "U1" }, { id: "U2", state: "dropped" }, { id: "U3" }] as const;
    expect(placesOf(assignmentWithoutGiver, { assignments, leftOut: TWO_U1 })).toEqual(["assignments 3 giver"]);
    expect(placesOf(assignmentWithoutRecipient, { assignments, leftOut: TWO_U1 })).toEqual(["assignments 3 recipient"]);
  });
});

describe("Så styr vi Lerum: uppdrag är uppföljningsbara", () => {
  it("[L-b] asks for the measure", () => {
    const assignments = [{ id: "U1", measure: "Antal utan väntetid" }, { id: "U2" }];
    expect(foundBy(assignmentWithoutMeasure, { assignments })).toEqual([
      {
        code: "assignment-without-measure",
        at: { table: "assignments", row: 2, column: "measure" },
        facts: { assignment: "U2" },
      },
    ]);
  });
});

describe("Så styr vi Lerum: mottagaren återrapporterar", () => {
  it("[L-c] asks when to report back, but not of what is reported, done or dropped", () => {
    const assignments: readonly Partial<AssignmentRow>[] = [
      { id: "U1", state: "ongoing" },
      { id: "U2" },
      { id: "U3", reported: "2026-05-02" },
      { id: "U4", state: "done" },
      { id: "U5", state: "dropped" },
      { id: "U6", reportBy: "2026-12-01" },
    ];
    expect(placesOf(assignmentWithoutReportDay, { assignments })).toEqual([
      "assignments 1 reportBy",
      "assignments 2 reportBy",
    ]);
  });

  it("[L-c] [A-8] finds the report of 30 August late on 31 August, not that of the day itself", () => {
    const assignments = [
      { id: "U1", reportBy: "2026-08-30" },
      { id: "U2", reportBy: "2026-08-31" },
      { id: "U3", reportBy: "2026-10-02" },
      { id: "U4" },
    ];
    expect(foundBy(assignmentReportLate, { ...DAY, assignments })).toEqual([
      {
        code: "assignment-report-late",
        at: { table: "assignments", row: 1, column: "reported" },
        facts: { assignment: "U1", due: "2026-08-30", day: "2026-08-31" },
      },
    ]);
  });

  it("[L-c] is never late once reported, done or dropped", () => {
    const reportBy = "2026-01-31";
    const assignments: readonly Partial<AssignmentRow>[] = [
      { id: "U1", reportBy, reported: "2026-03-01" },
      { id: "U2", reportBy, state: "done" },
      { id: "U3", reportBy, state: "dropped" },
      { id: "U4", reportBy, state: "notStarted" },
    ];
    expect(placesOf(assignmentReportLate, { ...DAY, assignments })).toEqual(["assignments 4 reported"]);
  });

  it("[A-8] takes the day from the newest forecast, and finds nothing late without any day", () => {
    const assignments = [{ id: "U1", reportBy: "2026-08-30" }];
    expect(placesOf(assignmentReportLate, { assignments, followUps: [{ forecast: 1 }] })).toHaveLength(1);
    expect(placesOf(assignmentReportLate, { assignments })).toEqual([]);
  });
});
