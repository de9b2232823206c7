import type { BaseModelId } from "../../src/domain/settings";
import { aboutModel } from "./build/aboutModel";
import type { ExampleTables } from "./exampleTables";
import { lindmo } from "./lindmo";
import { lerumModel } from "./models/lerumModel";
import type { ModelExample } from "./models/modelExample";
import { sundsvallModel } from "./models/sundsvallModel";
import { timraModel } from "./models/timraModel";
import { tranemoModel } from "./models/tranemoModel";
import { sjobo2020 } from "./sjobo2020";

/** One workbook of assets/, and what is on it. */
export interface ExampleWorkbook {
  readonly file: string;
  /** Shown on the first sheet: what this is and where the numbers come from. */
  readonly about: readonly string[];
  readonly tables: ExampleTables;
}

/** Every example workbook, in the order they are made. */
export const EXAMPLES: readonly ExampleWorkbook[] = [
  {
    file: "lindmo",
    tables: lindmo,
    about: [
      "Lindmo – en påhittad kommun i Tranemos styrmodell",
      "Kommunen, människorna och alla siffror är påhittade. Skriv gärna över dem med era egna.",
      "Grå rubriker skrivs av tillägget när du väljer Räkna om. Resten är dina.",
      "Omsorgssektionens prognos i augusti får inte lämnas in: 1 250 tkr saknas i åtgärder.",
      "Samhällssektionens underskott 2023 är förfallet; Kultur- och fritidssektionen har undantag för sitt.",
    ],
  },
  {
    file: "sjobo-2020",
    tables: sjobo2020,
    about: [
      "Sjöbo kommuns resursfördelning i budget 2020, som den publicerades",
      "Källa: Sjöbo kommun, budget 2020, https://finansiellinfo.se/Sjobo_budget_2020/smodell.html",
      "Befolkning, pris per person och målgrupper är de publicerade. Ramarna räknas av tillägget och går att jämföra:",
      "förskola, fritidshem och grundskola 396,6 mnkr · gymnasieskola 102,5 mnkr · äldreomsorg 225,4 mnkr.",
    ],
  },
  modelWorkbook("tranemo", tranemoModel),
  modelWorkbook("sundsvall", sundsvallModel),
  modelWorkbook("lerum", lerumModel),
  modelWorkbook("timra", timraModel),
];

function modelWorkbook(id: BaseModelId, example: ModelExample): ExampleWorkbook {
  return { file: `modell-${id}`, about: aboutModel(example), tables: example.tables };
}
