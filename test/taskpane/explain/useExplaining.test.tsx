import { act, renderHook } from "@testing-library/react";
import type { Target } from "../../../src/domain/explain/step";
import type { ExplainAsked, Explained } from "../../../src/run/explain/explained";
import { useExplaining } from "../../../src/taskpane/explain/useExplaining";

const TARGET: Target = { table: "frames", row: 1, column: "frame" };

/** Explains nothing, each in its turn: `answer` is given the address that the oldest question gets. */
function open() {
  const asked: ExplainAsked[] = [];
  const waiting: ((address: string) => Promise<void>)[] = [];
  const services = {
    explain: (wanted: ExplainAsked) => {
      asked.push(wanted);
      return new Promise<Explained>((resolve) => {
        waiting.push((address) => act(async () => resolve({ kind: "notOurs", address })));
      });
    },
    toSheet: async () => undefined,
  };
  const hook = renderHook(({ asOf }) => useExplaining(services, "sv", asOf), { initialProps: { asOf: "10:00" } });
  const start = (how: "selected" | "target" | "within" | "again" | "back") =>
    act(async () => {
      const { start: ways } = hook.result.current;
      if (how === "target" || how === "within") void ways?.[how](TARGET);
      else void ways?.[how]();
    });
  const answer = (address: string) => waiting.shift()?.(address);
  return { hook, asked, start, answer };
}

const addressOf = (shown: Explained | undefined) => shown?.address;

describe("what is explained", () => {
  it("is not what was asked for within a number that one has gone back from", async () => {
    const { hook, start, answer } = open();
    await start("selected");
    await answer("Ramar!A1");
    await start("within");
    await answer("Ramar!B1");
    await start("within");
    await start("back");
    expect(hook.result.current.isReading).toBe(false);
    await answer("Ramar!C1");
    expect(addressOf(hook.result.current.shown)).toBe("Ramar!A1");
  });

  it("is outdated when there is another report, and so is what one goes back to", async () => {
    const { hook, asked, start, answer } = open();
    await start("selected");
    await answer("'Mina ''blad'''!A1");
    await start("within");
    await answer("Ramar!B1");
    expect(hook.result.current.isOutdated).toBe(false);
    hook.rerender({ asOf: "11:00" });
    expect(hook.result.current.isOutdated).toBe(true);
    await start("again");
    expect(asked.at(-1)).toEqual({ kind: "cell", sheet: "Ramar", cell: "B1" });
    await answer("Ramar!B1");
    expect(hook.result.current.isOutdated).toBe(false);
    await start("back");
    expect(hook.result.current.isOutdated).toBe(true);
    await start("again");
    expect(asked.at(-1)).toEqual({ kind: "cell", sheet: "Mina 'blad'", cell: "A1" });
  });

  it("leaves what is on its way alone when it is to be explained anew", async () => {
    const { asked, start, answer, hook } = open();
    await start("selected");
    await answer("Ramar!A1");
    await start("target");
    hook.rerender({ asOf: "11:00" });
    await start("again");
    expect(asked).toHaveLength(2);
    await answer("Ramar!B1");
    expect(addressOf(hook.result.current.shown)).toBe("Ramar!B1");
  });
});
