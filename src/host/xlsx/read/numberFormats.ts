/**
 * The number formats that a file names by number alone (ECMA-376 18.8.30, the system's dates as Office.js spells them, currency in kronor).
 * 27–36 and 50–58 differ by East Asian language and are read as the date they show elsewhere.
 */
export const builtinNumberFormats: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '#,##0 "kr";-#,##0 "kr"',
  6: '#,##0 "kr";[Red]-#,##0 "kr"',
  7: '#,##0.00 "kr";-#,##0.00 "kr"',
  8: '#,##0.00 "kr";[Red]-#,##0.00 "kr"',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-* #,##0 "kr"_-;-* #,##0 "kr"_-;_-* "-" "kr"_-;_-@_-',
  43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-* #,##0.00 "kr"_-;-* #,##0.00 "kr"_-;_-* "-"?? "kr"_-;_-@_-',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The number of a built-in format, for formats that every version and language reads alike. */
export function builtinNumberFormatId(format: string): number | undefined {
  return portable.find((candidate) => builtinNumberFormats[candidate] === format);
}

const portable = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 49];
