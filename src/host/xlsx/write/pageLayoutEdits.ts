import type { PageLayout, SheetModel } from "../../model/workbook";
import { PAPER_SIZES } from "../read/readPageLayout";
import type { TextEdit } from "../xml/applyEdits";
import { childOf } from "../xml/parseTree";
import { setMeaning } from "./setMeaning";
import type { SettingPart } from "./settingEdits";
import { placeChild } from "./sheetOrder";

type Values = Readonly<Record<string, string | undefined>>;

/** The edits that bring `printOptions` and `pageSetup` up to date; what else they say (paper, printer) stays. */
export function pageLayoutEdits({ pageLayout }: SheetModel, part: SettingPart): TextEdit[] {
  const { orientation, centerHorizontally, paperSize } = pageLayout;
  const paper = Object.entries(PAPER_SIZES).find(([, name]) => name === paperSize)?.[0];
  return [
    ...elementEdit(part, "printOptions", { horizontalCentered: centerHorizontally ? "1" : undefined }),
    ...elementEdit(part, "pageSetup", {
      ...zoomValues(pageLayout),
      // A size without a name here is one the file had, and stays.
      ...(paper === undefined || paperSize === undefined ? {} : { paperSize: paper }),
      orientation: orientation === "Landscape" ? "landscape" : undefined,
    }),
  ];
}

function zoomValues({ zoom }: PageLayout): Values {
  if ("scale" in zoom) return { scale: zoom.scale === 100 ? undefined : String(zoom.scale) };
  return { fitToWidth: pages(zoom.across), fitToHeight: pages(zoom.down) };
}

/** 0 is any number. */
function pages(count: number | undefined): string {
  return String(count ?? 0);
}

function elementEdit({ text, tree }: SettingPart, name: string, values: Values): TextEdit[] {
  const present = childOf(tree.root, name);
  if (present) {
    const tag = setMeaning(text.slice(present.start, present.openEnd), values);
    return [{ start: present.start, end: present.openEnd, text: tag }];
  }
  if (Object.values(values).every((value) => value === undefined)) return [];
  return [placeChild(tree, name, setMeaning(`<${tree.prefix}${name}/>`, values))];
}
