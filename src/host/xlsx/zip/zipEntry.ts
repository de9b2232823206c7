/** One entry as it lies in the file: compressed, with what its header says. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly inflatedSize: number;
  readonly compressed: Uint8Array;
  /** DOS date and time, as in the header. */
  readonly modified: number;
}
