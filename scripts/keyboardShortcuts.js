/** Where a server keeps the shortcuts, in Swedish and in English. */
const FILE = "assets/shortcuts.json";
const ENGLISH = "assets/shortcuts.en.json";

/**
 * A manifest with the keyboard shortcuts named last, where Excel looks for them. They are added when the add-in is built,
 * since the published schema that `manifest.xml` is checked against is older than they are.
 *
 * `url` is where the add-in is served from, without a slash at the end.
 */
function withShortcuts(manifest, url) {
  const line = `  <ExtendedOverrides Url="${url}/${FILE}" ResourcesUrl="${url}/${ENGLISH}"/>`;
  return manifest.replace(/<\/OfficeApp>\s*$/, `${line}\n</OfficeApp>\n`);
}

module.exports = { withShortcuts };
