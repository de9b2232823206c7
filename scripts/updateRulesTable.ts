import { writeFileSync } from "node:fs";
import { rulesDocument } from "./rules/ruleTable";

const RULES = "docs/rules.md";

writeFileSync(RULES, rulesDocument());
console.log(`${RULES} har nu reglerna som de är beskrivna i koden.`);
