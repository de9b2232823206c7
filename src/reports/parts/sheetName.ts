/** The most characters that Excel lets a sheet's name have. */
const LONGEST = 31;
/** Characters that a sheet's name may not have. */
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]+/gu;

/**
 * A name that Excel takes for a sheet: without its forbidden characters and apostrophes at the ends, at most 31 characters,
 * the last of them "…" where more was wanted.
 *
 * @example sheetName("Plan Barn/utbildning: norra [Lindmo]") // "Plan Barn utbildning norra Lin…"
 */
export function sheetName(wanted: string): string {
  const allowed = wanted.replace(FORBIDDEN, " ").replace(/\s+/g, " ");
  const whole = trimmed(allowed);
  const fitting = whole.length > LONGEST ? `${trimmed(cut(whole, LONGEST - 1))}…` : whole;
  return fitting || "Blad";
}

/** The names of sheets, in order, each made different from those before it with a number; case does not count. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((one) => {
    const name = freeName(sheetName(one), taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
    const suffix = ` ${count}`;
    free = `${cut(name, LONGEST - suffix.length).trimEnd()}${suffix}`;
  }
  return free;
}

/** At most so many characters as Excel counts them, never half of a pair. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}

function trimmed(text: string): string {
  return text.replace(/^[\s']+|[\s']+$/g, "");
}
