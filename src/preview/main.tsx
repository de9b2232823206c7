import "./preview.css";
import "./toolbar/toolbar.css";
import "./grid/gridTheme.css";
import "./grid/grid.css";
import "./grid/overlay.css";
import "./charts/chart.css";
import "./sheet/formulaBar.css";
import "./sheet/sheetFoot.css";
import { createRoot } from "react-dom/client";
import { createWorkbook } from "../host/model/createWorkbook";
import { PreviewApp } from "./PreviewApp";
import type { OwnedSession } from "./session/createSession";
import { fetchEngine, openBook } from "./session/openBook";
import { readBook } from "./session/readBook";
import { supplyOffice } from "./session/supplyOffice";
import { type ExampleFile, exampleFiles } from "./toolbar/exampleFiles";

/* The preview's entry. It begins with the first example; with none, or with `?tom` in the address, with an empty workbook. */
async function start(): Promise<void> {
  supplyOffice();
  const examples = exampleFiles();
  const root = document.getElementById("root");
  if (root === null) throw new Error("preview.html has no element with the id root.");
  const first = await firstBook(location.search === "?tom" ? undefined : examples[0]);
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  createRoot(root).render(<PreviewApp first={first} examples={examples} isDarkAtFirst={isDark} />);
}

async function firstBook(example: ExampleFile | undefined): Promise<OwnedSession> {
  if (example === undefined) return openBook(createWorkbook());
  const [file] = await Promise.all([fetchFile(example), fetchEngine()]);
  const read = readBook(file, example.name);
  return openBook("model" in read ? read.model : createWorkbook());
}

async function fetchFile({ address }: ExampleFile): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

// Once the script has been read through: a request made while it runs makes the browser read the whole script anew.
queueMicrotask(() => void start());
