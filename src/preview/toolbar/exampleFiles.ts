import { EXAMPLE_WORKBOOKS } from "../../run/exampleWorkbooks";

/** A workbook that comes with the product. */
export interface ExampleFile {
  /** The file's name. */
  readonly name: string;
  /** What it is called where it is chosen; one without a title keeps its file's name. */
  readonly title: string;
  readonly address: string;
}

/** The workbooks of the folder `assets`, as they were when the page was built, best first. */
export function exampleFiles(): readonly ExampleFile[] {
  const files = import.meta.webpackContext("../../../assets", { regExp: /\.xlsx$/ });
  const found = files.keys().map((key) => {
    const name = key.replace(/^\.\//, "");
    const id = name.replace(/\.xlsx$/, "");
    const rank = EXAMPLE_WORKBOOKS.findIndex((example) => example.id === id);
    return { name, title: EXAMPLE_WORKBOOKS[rank]?.name ?? id, address: files(key), rank };
  });
  const last = EXAMPLE_WORKBOOKS.length;
  const rankOf = ({ rank }: { readonly rank: number }) => (rank < 0 ? last : rank);
  return found
    .sort((one, other) => rankOf(one) - rankOf(other))
    .map(({ name, title, address }) => ({ name, title, address }));
}
