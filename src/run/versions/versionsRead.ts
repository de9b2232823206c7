import { firstRows } from "../../domain/groupRows";
import { nameKey } from "../../domain/nameKey";
import type { AmountUnit } from "../../domain/settings";
import { tableIn } from "../../domain/versions/compareVersions";
import type { Integrity } from "../../domain/versions/integrity";
import { keptCell } from "../../domain/versions/keptBook";
import { colourLock } from "../../sheets/log/colourLock";
import type { ColourLock, LogEntry } from "../../sheets/log/logEntry";
import { readInput } from "../../sheets/log/readInput";
import { readLog } from "../../sheets/log/readLog";
import { keepBook, keptHash } from "../../sheets/versions/keepBook";
import { type ReadVersion, readAllVersions } from "../../sheets/versions/readVersion";
import type { VersionEntry } from "../../sheets/versions/readVersionList";
import type { Computed } from "../compute";
import type { Books } from "./readBooks";

/** A version with how many of its cells in Versionsdata can not be read, and whether it is still what was kept. */
export interface ListedVersion extends VersionEntry {
  readonly unreadable: number;
  readonly integrity: Integrity;
  /** Its rows that are gone or can not be read. */
  readonly missing: number;
  /** What has been filled in otherwise since: nothing, only what no frame comes of (`beside`), or anything (`input`). */
  readonly changedSince: "nothing" | "beside" | "input";
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
  /** The units that have a frame now or in a version, to limit a comparison to. */
  readonly units: readonly string[];
  readonly amountUnit: AmountUnit;
}

/** Looks up everything that the view of versions shows. Nothing is computed anew. */
export function versionsRead({ geometry, computed }: Books): VersionsRead {
  const log = readLog(geometry);
  const versions = readAllVersions(geometry);
  const now: Hashes = {
    inputHash: readInput(geometry).hash,
    keptHash: keptHash(keepBook(geometry, computed.outcome)),
  };
  return {
    versions: versions.map((version) => listed(version, now)).reverse(),
    hasLog: geometry.has("log"),
    log: [...log].reverse(),
    lock: colourLock(geometry),
    isCurrent: computed.isCurrent,
    lastBy: log.findLast(({ by }) => by !== undefined)?.by ?? versions.at(-1)?.entry.by ?? "",
    units: unitsOf(computed, versions),
    amountUnit: computed.read.workbook.settings.amountUnit,
  };
}

type Hashes = Pick<VersionEntry, "inputHash" | "keptHash">;

function listed({ entry, unreadable, integrity, missing }: ReadVersion, now: Hashes): ListedVersion {
  return { ...entry, unreadable, integrity, missing, changedSince: changedSince(entry, now) };
}

function changedSince(kept: Hashes, now: Hashes): ListedVersion["changedSince"] {
  if (kept.inputHash === now.inputHash) return "nothing";
  return kept.keptHash === now.keptHash ? "beside" : "input";
}

/** The units of the frames now, and those that only versions have, newest first. */
function unitsOf({ outcome }: Computed, versions: readonly ReadVersion[]): readonly string[] {
  const now = outcome.frames.map(({ unit }) => unit);
  const kept = [...versions].reverse().flatMap(({ book }) => {
    const frames = tableIn(book, "frames");
    return frames.rows.map((row) => String(keptCell(frames, row, "unit"))).filter((unit) => unit !== "");
  });
  return [...firstRows([...now, ...kept], nameKey).values()];
}
