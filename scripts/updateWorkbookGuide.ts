import { readFileSync, writeFileSync } from "node:fs";
import { withTables } from "./workbookTables";

const GUIDE = "docs/workbook.md";

writeFileSync(GUIDE, withTables(readFileSync(GUIDE, "utf8")));
console.log(`${GUIDE} har nu tabellerna som de är beskrivna i src/sheets/contract.`);
