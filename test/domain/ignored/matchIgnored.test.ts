import type { FindingCode } from "../../../src/domain/finding";
import { FINDING_KINDS } from "../../../src/domain/findingKinds";
import { ADVICE_NAMES, isIgnorable } from "../../../src/domain/ignored/findingNames";
import { ignoredWithoutReason } from "../../../src/domain/ignored/ignoredWithoutReason";
import { type FindingIdentity, matchIgnored } from "../../../src/domain/ignored/matchIgnored";
import { CHECK_NAMES } from "../../../src/domain/models/checkNames";
import { placesOf } from "../checks/questionOf";
import { type Written, workbookOf } from "../workbookOf";

const IDENTITY: FindingIdentity = {
  code: "last-year-value-left",
  table: "Basramar",
  key: "Skola, 2027",
  column: "Ram",
  value: "94760",
};
const ROW = {
  finding: "last-year-value-left",
  table: "Basramar",
  key: "Skola, 2027",
  column: "Ram",
  value: "94760",
} as const;

const keptOf = (rows: Written["ignoredFindings"], identity: FindingIdentity | undefined = IDENTITY) =>
  matchIgnored(["fyndet"], workbookOf({ ignoredFindings: rows ?? [] }).ignoredFindings, () => identity).kept;

describe("Ignorerade fynd", () => {
  it("[WB] takes out the finding that a row names, with the row; case and space do not count", () => {
    const rows = workbookOf({ ignoredFindings: [{ ...ROW, table: "basramar ", reason: "Fryst" }] }).ignoredFindings;
    const { kept, ignored } = matchIgnored(["ett", "två"], rows, (one) => (one === "två" ? IDENTITY : undefined));
    expect(kept).toEqual(["ett"]);
    expect(ignored).toEqual([{ finding: "två", row: rows[0] }]);
  });

  it.each([
    ["value", { value: "94761" }],
    ["row", { key: "Skola, 2028" }],
    ["column", { column: "År" }],
    ["table", { table: "Årsresultat" }],
    ["finding", { finding: "sign-mixed" as const }],
    ["reason, which is empty", { reason: " " }],
    ["reason, which is missing", { reason: undefined }],
  ])("[WB] shows the finding all the same when the row has another %s", (_, cells) => {
    expect(keptOf([{ ...ROW, ...cells }])).toEqual(["fyndet"]);
    expect(keptOf([ROW])).toEqual([]);
  });

  it("[WB] never takes out what can not be ignored", () => {
    expect(
      matchIgnored(["felet"], workbookOf({ ignoredFindings: [ROW] }).ignoredFindings, () => undefined).kept,
    ).toEqual(["felet"]);
  });

  it("[WB] advises a reason where there is none", () => {
    const ignoredFindings = [{ reason: "Fryst" }, { reason: undefined }, { reason: "  " }];
    expect(placesOf(ignoredWithoutReason, { ignoredFindings })).toEqual([
      "ignoredFindings 2 reason",
      "ignoredFindings 3 reason",
    ]);
  });

  it("[WB] has a name for all that may be advice, but for a row without a reason, and for no error", () => {
    const advice = Object.entries(FINDING_KINDS).filter(([, { severity }]) => severity === "advice");
    const codes = [...advice.map(([code]) => code), ...Object.keys(CHECK_NAMES)];
    expect(codes.filter((code) => !isIgnorable(code))).toEqual(["ignored-without-reason"]);
    const errors = Object.entries(FINDING_KINDS).filter(([, { severity }]) => severity === "error");
    expect(errors.filter(([code]) => isIgnorable(code as FindingCode))).toEqual([]);
    expect(Object.keys(ADVICE_NAMES).length).toBeGreaterThan(60);
  });
});
