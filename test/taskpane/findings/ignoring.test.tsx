import { act, screen } from "@testing-library/react";
import type { IgnoredWritten } from "../../../src/run/ignored/ignoreServices";
import { fakeServices } from "../fixtures/fakeServices";
import { granvik } from "../fixtures/granvik";
import { renderPane, shownText } from "../fixtures/renderPane";

/** Typing in Fluent's fields is slow in jsdom. */
jest.setTimeout(60_000);

const ADVICE = granvik.findings.filter(({ severity }) => severity === "advice").slice(0, 1);
const FINDINGS = ADVICE.map((one) => ({
  ...one,
  identity: { code: one.finding.code, table: one.table, key: "", column: one.column ?? "", value: "96 655" },
}));

const PROTECTED: IgnoredWritten = { kind: "refused", obstacle: { kind: "protected", sheet: "Ignorerade fynd" } };

/** Fynd with one advice, its form open with a reason; `answer` says what came of the row that is to be written. */
async function open() {
  const rows: string[] = [];
  let answer: (written: IgnoredWritten | Error) => void = () => {};
  let shown = { ...granvik, findings: FINDINGS };
  const services = Object.assign(fakeServices({ report: shown }), {
    status: async () => ({ hasContractTables: true, report: shown, isCurrent: true }),
    ignoring: {
      ignore: (_: unknown, { reason }: { readonly reason: string }) => {
        rows.push(reason);
        return new Promise<IgnoredWritten>((resolve, reject) => {
          answer = (written) => (written instanceof Error ? reject(written) : resolve(written));
        });
      },
      restore: async () => PROTECTED,
      undo: async () => {},
    },
  });
  const user = await renderPane(services);
  await user.click(screen.getByRole("tab", { name: /^Fynd/ }));
  await user.click(screen.getByRole("button", { name: /^Ignorera …/ }));
  await user.type(reason(), "Rätt ändå");
  const end = (written: IgnoredWritten | Error) => {
    if (!(written instanceof Error) && written.kind === "written") {
      const [first] = FINDINGS;
      const ignored = first ? [{ finding: first, row: 1, reason: "Rätt ändå" }] : [];
      shown = { ...shown, findings: [], ignored, finishedAt: "2026-11-22T15:00:00.000Z" };
    }
    return act(async () => answer(written));
  };
  const run = async () => {
    await user.click(screen.getByRole("button", { name: "Räkna om" }));
    await act(async () => services.endRun({ ...shown, finishedAt: "2026-11-22T16:00:00.000Z" }));
  };
  return { user, rows, end, run };
}

const reason = () => screen.getByRole("textbox", { name: /^Motivering/ });
const write = () => screen.getByRole("button", { name: "Ignorera" });

describe("a finding that is to be let be", () => {
  it("is written once, however often the button is pressed, and Fynd then has the focus", async () => {
    const { user, rows, end } = await open();
    await user.dblClick(write());
    expect(rows).toEqual(["Rätt ändå"]);
    expect(write().getAttribute("aria-disabled")).toBe("true");
    await end({ kind: "written" });
    expect(shownText()).toContain("Fyndet ignoreras.");
    expect(document.activeElement?.textContent).toContain("1 ignorerat");
  });

  it.each([
    ["refused", PROTECTED, "Inget skrevs"],
    ["rejected", Object.assign(new Error("editing"), { code: "cell-edit" }), "Försök igen"],
  ] as const)("keeps what is typed when it is %s, and takes no focus later", async (_, written, words) => {
    const { user, end, run } = await open();
    await user.click(write());
    await end(written);
    expect(shownText()).toContain(words);
    expect(reason()).toHaveProperty("value", "Rätt ändå");
    await run();
    expect(reason()).toHaveProperty("value", "Rätt ändå");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Räkna om" }));
  });
});
