import { writeFileSync } from "node:fs";
import { functionsMetadata } from "./functionHelp/functionsMetadata";
import { helpPage } from "./functionHelp/helpPage";

const PAGE = "assets/functions.html";

async function main(): Promise<void> {
  writeFileSync(PAGE, helpPage(await functionsMetadata()));
  console.log(`${PAGE} har nu funktionerna som de är beskrivna i koden.`);
}

void main();
