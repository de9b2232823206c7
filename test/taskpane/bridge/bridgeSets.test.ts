import { scopeKey } from "../../../src/domain/bridge/scopeKey";
import { bridgePlace } from "../../../src/taskpane/bridge/bridgePlaces";
import {
  bridgeSets,
  chosenBridge,
  FIRST_CHOICE,
  insteadOf,
  offeredBridges,
  scopesOf,
  yearsOf,
} from "../../../src/taskpane/bridge/bridgeSets";
import { THREE_METHODS } from "../../domain/bridge/bridgeCases";
import { findBridge } from "../../domain/bridge/findBridge";
import { reportFor } from "../fixtures/reportFor";

const REPORT = reportFor(THREE_METHODS);

describe("what the pane can show a bridge of", () => {
  const sets = bridgeSets(REPORT);

  it("lists the whole, the units and the services, once each", () => {
    expect(scopesOf(sets.perYear).map(({ unit, service }) => service ?? unit)).toEqual([
      undefined,
      ...["Lärande", "Stab", "Skola", "Måltid", "Ledning"],
    ]);
    expect(yearsOf(sets.perYear)).toEqual([2027, 2028]);
  });

  it("compares with what is decided only where there is a decided frame of the year", () => {
    expect(scopesOf(sets.decided).map(({ unit, service }) => service ?? unit)).toEqual(["Stab", "Ledning"]);
    expect(
      chosenBridge(sets, { from: "decided", scope: scopeKey({ unit: "Stab", service: undefined }), year: 2028 }),
    ).toMatchObject({
      unit: "Stab",
      year: 2028,
    });
  });

  it("[A-5] takes no other's decided frame for one that is missing, and offers all the same to choose among", () => {
    expect(chosenBridge(sets, { from: "decided", scope: "whole", year: undefined })).toBeUndefined();
    expect(insteadOf(sets, { from: "decided", scope: "whole", year: undefined })).toMatchObject({ year: 2027 });
    expect(scopesOf(offeredBridges(sets, "decided"))).toHaveLength(6);
  });

  it("begins with the whole's first year, and with the plan's last where it is accumulated", () => {
    expect(chosenBridge(sets, FIRST_CHOICE)).toMatchObject({ unit: undefined, year: 2027 });
    expect(chosenBridge(sets, { ...FIRST_CHOICE, from: "accumulated" })).toMatchObject({ year: 2028, fromYear: 2026 });
    expect(chosenBridge(sets, { from: "perYear", scope: "gone", year: 2028 })).toMatchObject({ year: 2028 });
  });

  it("has nothing to show without frames", () => {
    expect(chosenBridge(bridgeSets(reportFor({})), FIRST_CHOICE)).toBeUndefined();
  });
});

describe("where a bridge's amounts stand", () => {
  const sets = bridgeSets(REPORT);
  const at = (from: "perYear" | "accumulated" | "decided", key: "start" | "share" | "technical" | "ambition" | "end") =>
    bridgePlace(REPORT, from, { bridge: findBridge(sets[from], 2028, { service: "Ledning" }), key });

  it("is the service's own row of Ramar, in the column that has it", () => {
    // Two rows each of Skola and Måltid come before.
    expect(at("perYear", "end")).toEqual({ table: "frames", row: 6, column: "frame" });
    expect(at("perYear", "start")).toEqual({ table: "frames", row: 6, column: "previousFrame" });
    expect(at("perYear", "technical")).toEqual({ table: "frames", row: 6, column: "priceEffect" });
    expect(at("accumulated", "start")).toEqual({ table: "frames", row: 5, column: "previousFrame" });
  });

  it("is the row of Basramar that was decided, and for sums the table", () => {
    expect(at("decided", "start")).toEqual({ table: "baseFrames", row: 5, column: "frame" });
    expect(at("decided", "ambition")).toEqual({ table: "frames", row: 6, column: "ambition" });
    expect(bridgePlace(REPORT, "perYear", { bridge: findBridge(sets.perYear, 2028), key: "start" })).toEqual({
      table: "frames",
    });
  });
});
