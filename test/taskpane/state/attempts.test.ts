import { attemptRead, attemptWrite } from "../../../src/taskpane/state/attempts";
import type { PaneEvent } from "../../../src/taskpane/state/paneState";

const EDITING = Object.assign(new Error("editing"), { code: "cell-edit" });

describe("what writes in the workbook", () => {
  it("is done once however often it is asked for, and again when it has ended", async () => {
    const slot = { current: false };
    let count = 0;
    let end = (): void => {};
    const write = () =>
      attemptWrite(
        () => {
          count += 1;
          return new Promise((resolve) => {
            end = () => resolve([]);
          });
        },
        slot,
        () => {},
      );
    const first = write();
    await write();
    expect(count).toBe(1);
    end();
    await first;
    void write();
    expect(count).toBe(2);
  });

  it("is tried again on request after it has failed", async () => {
    const told: PaneEvent[] = [];
    const slot = { current: false };
    let count = 0;
    const action = async () => {
      count += 1;
      if (count === 1) throw EDITING;
      return [];
    };
    await attemptWrite(action, slot, (event) => told.push(event));
    const failure = told.find((event) => event.type === "notice" && event.notice?.kind === "failure");
    expect(told.at(-1)).toEqual({ type: "writing", isWriting: false });
    if (failure?.type === "notice" && failure.notice?.kind === "failure") failure.notice.retry?.();
    expect(count).toBe(2);
  });
});

describe("what the pane reads by itself", () => {
  it("leaves what is said when it goes well, and says why when it does not", async () => {
    const told: PaneEvent[] = [];
    expect(
      await attemptRead(
        async () => {},
        (event) => told.push(event),
      ),
    ).toBe(true);
    expect(told).toEqual([]);
    const fail = () => Promise.reject(EDITING);
    expect(await attemptRead(fail, (event) => told.push(event))).toBe(false);
    expect(told).toMatchObject([{ notice: { kind: "failure", failure: { code: "cell-edit" } } }]);
  });
});
