/**
 * The newest set of Excel's interface that the host claims: the one of `Table.resize` and
 * `Range.getMergedAreasOrNullObject`. Of this set and of older ones it answers what docs/host.md lists; of 1.14 a single
 * member, of newer ones none.
 */
export const EXCEL_API = "1.13";

/** The language in which people meet the add-in on the host. */
export const DISPLAY_LANGUAGE = "sv-SE";

/** 1.9 comes before 1.13: the parts are numbers of their own. */
function parts(version: string | number): readonly [number, number] {
  const [major = "0", minor = "0"] = String(version).split(".");
  return [Number(major), Number(minor)];
}

/**
 * What `Office.context.requirements.isSetSupported` says on the host: true for `ExcelApi` up to `EXCEL_API`, false for every
 * other set. A version left out is the set's first.
 *
 * @example isSetSupported("ExcelApi", "1.9") // true
 */
export function isSetSupported(set: string, version: string | number = "1.1"): boolean {
  const [major, minor] = parts(version);
  const [newestMajor, newestMinor] = parts(EXCEL_API);
  const isOld = major < newestMajor || (major === newestMajor && minor <= newestMinor);
  return set.toLowerCase() === "excelapi" && isOld;
}
