import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zipEntry";

/** 1 January 1980 00:00, the zip epoch: the same content always gives the same file. */
const FIXED_TIME = 0x00210000;

/** An entry made from content, deflated, without a clock. */
export function deflateEntry(name: string, content: Uint8Array): ZipEntry {
  return {
    name,
    method: 8,
    crc: crc32(content),
    inflatedSize: content.length,
    compressed: deflateSync(content, { level: 6 }),
    modified: FIXED_TIME,
  };
}
