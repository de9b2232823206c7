import type { AssignmentRow } from "../../../src/domain/planRows";
import { assessAssignments } from "../../../src/domain/plans/assessAssignments";
import { workbookOf } from "../workbookOf";

const DAY = "2026-08-31";

function lightOf(row: Partial<AssignmentRow>, day: string | undefined = DAY) {
  return assessAssignments(workbookOf({ assignments: [{ state: undefined, ...row }] }), day)[0]?.status;
}

describe("Så styr vi Lerum: the receiver reports back", () => {
  it.each([
    ["reported", { state: "ongoing", reportBy: "2026-06-30", reported: "2026-07-15" }, "green"],
    ["done", { state: "done", reportBy: "2026-06-30" }, "green"],
    ["dropped", { state: "dropped", reportBy: "2026-06-30" }, "grey"],
    ["late, though it goes on", { state: "ongoing", reportBy: "2026-08-30" }, "red"],
    ["late without a state", { reportBy: "2026-08-30" }, "red"],
    ["due on the very day", { state: "ongoing", reportBy: DAY }, "yellow"],
    ["not begun, and not due", { state: "notStarted", reportBy: "2026-12-31" }, "grey"],
    ["without a day to report", { state: "ongoing" }, "yellow"],
  ] as const)("[L-c] one that is %s on 31 August", (_, row, light) => {
    expect(lightOf(row)).toBe(light);
  });

  it("[A-8] nothing is late without a reference day", () => {
    const workbook = workbookOf({ assignments: [{ state: "ongoing", reportBy: "2026-06-30" }] });
    expect(assessAssignments(workbook, undefined)[0]?.status).toBe("yellow");
  });

  it("[A-5] of two with one id neither is judged", () => {
    const leftOut = { assignments: [{ at: { table: "assignments", row: 2 } as const, id: "u1 " }] };
    const workbook = workbookOf({ assignments: [{ id: "U1", state: "done" }], leftOut });
    expect(assessAssignments(workbook, DAY)[0]?.status).toBe("grey");
  });
});
