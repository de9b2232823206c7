import type { AmountUnit } from "../../domain/settings";
import type { Integrity } from "../../domain/versions/integrity";
import { colourLock } from "../../sheets/log/colourLock";
import { inputHash } from "../../sheets/log/inputHash";
import type { ColourLock, LogEntry } from "../../sheets/log/logEntry";
import { readLog } from "../../sheets/log/readLog";
import { type ReadVersion, readVersion } from "../../sheets/versions/readVersion";
import { readVersionList, type VersionEntry } from "../../sheets/versions/readVersionList";
import type { Books } from "./readBooks";

/** A version with how many of its cells in Versionsdata can not be read, and whether it is still what was kept. */
export interface ListedVersion extends VersionEntry {
  readonly unreadable: number;
  readonly integrity: Integrity;
  /** Its rows that are gone or can not be read. */
  readonly missing: number;
}

/** What the workbook keeps: its versions and what Logg says. */
export interface VersionsRead {
  /** Newest first. */
  readonly versions: readonly ListedVersion[];
  readonly hasLog: boolean;
  /** Newest first. */
  readonly log: readonly LogEntry[];
  readonly lock: ColourLock | undefined;
  /** The results in the tables are those of what is filled in now. */
  readonly isCurrent: boolean;
  /** Who did the latest that says who; "" when nothing does. */
  readonly lastBy: string;
  /** The fingerprint of what is filled in now. */
  readonly inputHash: string;
  /** The units that have a frame now or in a version, to limit a comparison to. */
  readonly units: readonly string[];
  readonly amountUnit: AmountUnit;
}

/** Looks up everything that the view of versions shows. Nothing is computed anew. */
export function versionsRead({ geometry, computed }: Books): VersionsRead {
  const log = readLog(geometry);
  const versions = readVersionList(geometry);
  return {
    versions: versions.flatMap((one) => listed(readVersion(geometry, one.name))).reverse(),
    hasLog: geometry.has("log"),
    log: [...log].reverse(),
    lock: colourLock(geometry),
    isCurrent: computed.isCurrent,
    lastBy: log.findLast(({ by }) => by !== undefined)?.by ?? versions.at(-1)?.by ?? "",
    inputHash: inputHash(geometry),
    units: [...new Set(computed.outcome.frames.map(({ unit }) => unit))],
    amountUnit: computed.read.workbook.settings.amountUnit,
  };
}

function listed(read: ReadVersion | undefined): readonly ListedVersion[] {
  if (!read) return [];
  const { entry, unreadable, integrity, missing } = read;
  return [{ ...entry, unreadable, integrity, missing }];
}
