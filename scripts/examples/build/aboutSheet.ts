const WIDTH_POINTS = 540;
/** Characters of the standard font that fit on a line of that width. */
const PER_LINE = 108;
const LINE_POINTS = 15;

/** Makes the workbook's first sheet into Läs mig: a title, then a paragraph per cell; an empty line is a space. */
export function writeAbout(context: Excel.RequestContext, about: readonly string[]): void {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.name = "Läs mig";
  const range = sheet.getRangeByIndexes(0, 0, about.length, 1);
  range.values = about.map((line) => [line]);
  range.format.columnWidth = WIDTH_POINTS;
  range.format.wrapText = true;
  range.format.verticalAlignment = "Top";
  about.forEach((line, index) => {
    const lines = Math.ceil(line.length / PER_LINE);
    if (lines > 1) sheet.getRangeByIndexes(index, 0, 1, 1).format.rowHeight = lines * LINE_POINTS;
  });
  const title = sheet.getRange("A1");
  title.format.font.bold = true;
  title.format.font.size = 14;
  sheet.pageLayout.orientation = "Landscape";
}
