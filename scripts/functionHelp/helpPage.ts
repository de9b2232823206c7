import { functionSection } from "./functionSection";
import type { FunctionMetadata, LocalizedMetadata } from "./functionsMetadata";
import { HELP_WORDS } from "./helpWords";
import { escaped, element as tag } from "./html";

type Language = "sv" | "en";

const STYLE = `
      :root { color-scheme: light dark; background: #ffffff; color: #1b1b1b; }
      a { color: #0b5cad; }
      @media (prefers-color-scheme: dark) {
        :root { background: #1f1f1f; color: #f0f0f0; }
        a { color: #82c3ff; }
      }
      body { font: 16px/1.6 "Segoe UI", system-ui, sans-serif; max-width: 46rem; margin: 3rem auto; padding: 0 1.25rem; }
      h1 { display: flex; align-items: center; gap: 0.75rem; font-size: 1.75rem; line-height: 1.2; }
      h2 { font-size: 1.25rem; margin-top: 2.5rem; }
      h3 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
      main + main, section + section { border-top: 1px solid #8886; margin-top: 2.5rem; padding-top: 0.5rem; }
      nav ul { columns: 14rem; padding-left: 1.25rem; }
      code { font-family: Consolas, "Cascadia Mono", monospace; }
      h1, h2, h3, td, code { overflow-wrap: anywhere; }
      .scroll { overflow-x: auto; margin: 0.5rem 0; }
      table { border-collapse: collapse; }
      caption { text-align: left; font-weight: 600; }
      th, td { border: 1px solid #8888; padding: 0.15rem 0.6rem; text-align: left; vertical-align: top; }
      .sheet td { white-space: nowrap; }
      .sheet th { font-weight: 400; background: #8882; text-align: center; }
      .number { text-align: right; font-variant-numeric: tabular-nums; }
      blockquote { margin: 0.5rem 0; padding-left: 1rem; border-left: 3px solid #8888; }`;

/** The whole help page: every function in Swedish, then in English. */
export function helpPage(metadata: LocalizedMetadata): string {
  return `<!doctype html>
<!-- Written by \`npm run docs\`. -->
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Styrmodell: funktioner i Excel</title>
    <link rel="icon" href="icon-32.png" />
    <style>${STYLE}
    </style>
  </head>
  <body>
    <header><a href="support.html">Styrmodell: hjälp</a> · <a href="#en" lang="en">In English</a></header>
    <main>
${inLanguage("sv", metadata.sv.functions)}
${inLanguage("en", metadata.en.functions)}
    </main>
  </body>
</html>
`;
}

function inLanguage(language: Language, functions: readonly FunctionMetadata[]): string {
  const words = HELP_WORDS[language];
  const links = functions.map(({ name, helpUrl = "" }) =>
    tag("li", tag("a", escaped(`STYR.${name}`), { href: new URL(helpUrl).hash })),
  );
  const heading = language === "sv" ? "h1" : "h2";
  const icon = language === "sv" ? '<img src="icon-48.png" width="40" height="40" alt="" />' : "";
  const parts = [
    tag(heading, `${icon}${escaped(words.heading)}`),
    ...words.intro.map((text) => tag("p", escaped(text))),
    tag("nav", tag("ul", links.join("")), { "aria-label": words.contents }),
    ...functions.map((one) => functionSection(one, language)),
  ];
  return tag("div", parts.join("\n"), { id: language, lang: language });
}
