const MEGABYTE = 1024 * 1024;

/** What a workbook may cost before a byte of it is inflated. Excel's own files stay far below. */
export const zipLimits = {
  fileBytes: 200 * MEGABYTE,
  parts: 10_000,
  partBytes: 512 * MEGABYTE,
  totalBytes: 1024 * MEGABYTE,
  /** Deflate reaches 1 032 : 1 on zeros; sheets of repeated rows reach about 40. Small parts may be anything. */
  ratio: 250,
  ratioFreeBytes: 8 * MEGABYTE,
  nameLength: 512,
} as const;
