const ADDRESS = /^(.*!)([A-Z]+)(\d+)$/;

/**
 * Addresses of cells told shortly: those under each other as a range, the sheet once.
 *
 * @example cellRanges(["Befolkning!D2", "Befolkning!D3", "Befolkning!D9"]) // "Befolkning!D2:D3, D9"
 */
export function cellRanges(addresses: readonly string[]): string {
  const ranges: { sheet: string; letters: string; from: number; to: number }[] = [];
  for (const address of addresses) {
    const [, sheet = "", letters = "", row = ""] = ADDRESS.exec(address) ?? [];
    const last = ranges.at(-1);
    if (last && last.sheet === sheet && last.letters === letters && last.to + 1 === Number(row)) last.to += 1;
    else ranges.push({ sheet, letters, from: Number(row), to: Number(row) });
  }
  return ranges
    .map(({ sheet, letters, from, to }, index) => {
      const own = sheet === ranges[index - 1]?.sheet ? "" : spokenSheet(sheet);
      return `${own}${letters}${from}${to > from ? `:${letters}${to}` : ""}`;
    })
    .join(", ");
}

/** A sheet's name as people write it, without the quotes that formulas need. @example spokenSheet("'Läs mig'!") // "Läs mig!" */
function spokenSheet(sheet: string): string {
  const quoted = /^'(.*)'!$/.exec(sheet)?.[1];
  return quoted === undefined ? sheet : `${quoted.replaceAll("''", "'")}!`;
}
