/** Style sheets are imported for what they do to the page. */
declare module "*.css";

interface ImportMeta {
  /** Every file of a folder that fits; webpack resolves it while building. */
  readonly webpackContext: (
    folder: string,
    options: { readonly regExp: RegExp },
  ) => { keys(): string[]; (key: string): string };
}
