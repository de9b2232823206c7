import type { NamedComparison } from "../../domain/versions/namedComparison";
import { applyChanges } from "../../excel/applyChanges";
import { type SessionOptions, withWorkbook } from "../../excel/session";
import type { Snapshot } from "../../excel/snapshot";
import { takeBack } from "../../excel/takeBack";
import { buildVersionBridge } from "../../reports/bridge/buildVersionBridge";
import { buildComparison } from "../../reports/comparison/buildComparison";
import { reportContext } from "../../reports/parts/reportContext";
import { readVersionList, type VersionEntry } from "../../sheets/versions/readVersionList";
import type { CreatedReports, CreateReportsOptions } from "../createReports";
import { type Alone, createLastWrite } from "../lastWrite";
import { localSerial } from "../localSerial";
import { type CompareWish, comparisonOf, type KeptWorkbook, keptWorkbook } from "./comparison";
import { planRecorded, type RecordWish, type Refusal } from "./planRecorded";
import { readBooks, readKept } from "./readBooks";
import { type Replay, replayRun, replayVersion } from "./replay";
import { type VersionsRead, versionsRead } from "./versionsRead";

/** What can be done with versions, the lock on the colours and Logg. Every promise may reject with a `WorkbookError`. */
export interface VersionServices {
  read(): Promise<VersionsRead>;
  /** Keeps or removes a version, locks or unlocks: all or nothing, and in Logg. Gives why not where it can not be. */
  record(wish: RecordWish): Promise<Refusal | undefined>;
  compare(wish: CompareWish): Promise<NamedComparison | undefined>;
  /** Makes the comparison a sheet. Undefined when a version is not there any more. */
  toSheet(wish: CompareWish): Promise<CreatedReports | undefined>;
  /** The versions there are, newest first, without what was kept of them. */
  list(): Promise<readonly VersionEntry[]>;
  /** A version as a workbook, to go from to the workbook now. Undefined when it is not there any more. */
  kept(version: string): Promise<KeptWorkbook | undefined>;
  /** Makes the frame bridges from a version to the workbook now a sheet. Undefined when it is not there any more. */
  bridgeToSheet(version: string): Promise<CreatedReports | undefined>;
  /** Of a version, or of the newest run in Logg. */
  replay(version?: string): Promise<Replay>;
  /** Takes the latest `record` back, as long as no run has written since. */
  undo(): Promise<void>;
  /** What `undo` would take back; undefined when there is nothing. */
  undoable(): RecordWish["what"] | undefined;
  /** A run has written: what was recorded before it stays. */
  forget(): void;
}

/** What the services need of those around them. */
interface Surroundings {
  readonly alone: Alone;
  /** Makes sheets, and remembers what takes them back. */
  makeReports(options: CreateReportsOptions): Promise<CreatedReports>;
  /** Something was recorded: an earlier run can not be taken back any more, or Logg would tell of it all the same. */
  readonly onRecorded: () => void;
}

/** The services on the workbook that Office.js is connected to. Remembers what takes the latest record back. */
export function versionServices({ alone, makeReports, onRecorded }: Surroundings): VersionServices {
  const last = createLastWrite(alone, ({ snapshot }: Recording) =>
    withWorkbook((session) => takeBack(session, [snapshot])),
  );
  return {
    read: () => withWorkbook(async (session) => versionsRead(await readBooks(session))),
    record: (wish) =>
      last.write(async () => {
        const recorded = await record(wish);
        if ("refusal" in recorded) return { written: recorded.refusal, before: undefined };
        const { snapshot } = recorded;
        if (snapshot) onRecorded();
        return { written: undefined, before: snapshot && { snapshot, what: wish.what } };
      }),
    compare,
    toSheet: (wish) =>
      alone(async () => {
        const comparison = await compare(wish);
        return comparison && makeReports({ build: (source) => buildComparison(reportContext(source), comparison) });
      }),
    list: () =>
      withWorkbook(async (session) => [...readVersionList((await readKept(session, ["versions"])).geometry)].reverse()),
    kept,
    bridgeToSheet: (version) =>
      alone(async () => {
        const before = await kept(version);
        return before && makeReports({ build: (source) => buildVersionBridge(reportContext(source), before) });
      }),
    replay: (version) => replay(version),
    undo: last.undo,
    undoable: () => last.kept()?.what,
    forget: last.forget,
  };
}

/** What was recorded, and what takes it back. */
interface Recording {
  readonly snapshot: Snapshot;
  readonly what: RecordWish["what"];
}

function compare(wish: CompareWish): Promise<NamedComparison | undefined> {
  return withWorkbook(async (session) => comparisonOf(await readBooks(session), wish));
}

function kept(version: string): Promise<KeptWorkbook | undefined> {
  return withWorkbook(async (session) => keptWorkbook(await readKept(session, ["versions", "versionData"]), version));
}

type Recorded = { readonly refusal: Refusal } | { readonly snapshot: Snapshot | undefined };

/** Records one thing in the workbook. `now` is its time in Logg. All or nothing. Errors: `WorkbookError`. */
export function record(wish: RecordWish, now = new Date(), options: SessionOptions = {}): Promise<Recorded> {
  return withWorkbook(async (session): Promise<Recorded> => {
    const planned = planRecorded(await readBooks(session), wish, localSerial(now));
    if ("kind" in planned) return { refusal: planned };
    return { snapshot: await applyChanges(session, planned) };
  }, options);
}

/** Computes a version, or what the newest run in Logg computed, anew and says whether it is the same. Nothing is written. */
export function replay(version: string | undefined, options: SessionOptions = {}): Promise<Replay> {
  return withWorkbook(async (session) => {
    const books = await readBooks(session);
    return version === undefined ? replayRun(books) : replayVersion(books, version);
  }, options);
}
