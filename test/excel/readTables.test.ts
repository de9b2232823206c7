import { applyChanges } from "../../src/excel/applyChanges";
import { readTables } from "../../src/excel/readTables";
import { withWorkbook } from "../../src/excel/session";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { openOffice } from "../../src/host/office/openOffice";
import { isContractTable, isLightColumn } from "../../src/sheets/tableRequest";
import { template } from "../../src/sheets/template/template";

/** A workbook with so many goals, and no other table. */
async function openGoals(count: number) {
  const { host, makeGlobal } = openOffice(createWorkbook());
  makeGlobal();
  const [goals] = template().filter((change) => change.layout.table === "Mål");
  if (!goals) throw new Error("no table Mål");
  const { columns } = goals.layout;
  const rows = Array.from({ length: count }, (_, index) =>
    columns.map(({ header }) =>
      header === "Id" ? `G${index}` : header === "Mål" ? `Alla elever når målen i år ${index}` : "",
    ),
  );
  await withWorkbook((session) => applyChanges(session, [{ ...goals, rows }]));
  const before = host.requests.length;
  return { host, requests: () => host.requests.slice(before).filter(({ isCleanup }) => !isCleanup) };
}

const read = () =>
  withWorkbook((session) => readTables(session, { isWanted: isContractTable, isLight: isLightColumn }));

describe("readTables: Excel on the web refuses answers above 5 MB", () => {
  it("reads 20 000 goals in parts: two round trips and one per started 1.5 MB", async () => {
    const { requests } = await openGoals(20_000);
    const [goals] = await read();
    expect(goals?.values).toHaveLength(20_000);
    expect(goals?.values[19_999]?.[0]).toBe("G19999");
    const status = goals?.headers.indexOf("Status") ?? -1;
    expect(goals?.looks.get(status)).toHaveLength(20_000);
    expect(goals?.looks.get(status)?.[19_999]).toMatchObject({ numberFormat: "@", fill: "" });
    const made = requests();
    expect(made.filter(({ error }) => error === "ResponsePayloadSizeLimitExceeded")).toHaveLength(1);
    const bytes = made.reduce((sum, { answerBytes }) => sum + answerBytes, 0);
    expect(made.length).toBeLessThanOrEqual(2 + Math.ceil(bytes / 1_500_000));
    expect(Math.max(...made.map(({ answerBytes }) => answerBytes))).toBeLessThan(5 * 1024 * 1024);
  }, 60_000);

  it("halves what is too large all the same, and gives the same tables as in one piece", async () => {
    const { host, requests } = await openGoals(1_200);
    const whole = await read();
    expect(requests()).toHaveLength(2);
    host.faults.payloadLimitBytes = 100_000;
    expect(await read()).toEqual(whole);
    host.faults.payloadLimitBytes = 3_000;
    await expect(read()).rejects.toMatchObject({ code: "too-large" });
  });
});
