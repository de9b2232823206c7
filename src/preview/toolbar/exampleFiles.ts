/** A workbook that comes with the product. */
export interface ExampleFile {
  readonly name: string;
  readonly address: string;
}

/** The workbooks of the folder `assets`, as they were when the page was built. */
export function exampleFiles(): readonly ExampleFile[] {
  const files = import.meta.webpackContext("../../../assets", { regExp: /\.xlsx$/ });
  return files.keys().map((key) => ({ name: key.replace(/^\.\//, ""), address: files(key) }));
}
