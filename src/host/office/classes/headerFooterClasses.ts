import type { HeaderFooter, SheetModel } from "../../model/workbook";
import { readString } from "../arguments";
import { HostError } from "../hostError";
import { type ClassDefinition, hostObject, type Property } from "../hostObject";

/** What the three parts of a header or footer may hold together, in characters. */
const LONGEST = 255;

function part(name: keyof HeaderFooter): Property<SheetModel> {
  return {
    get: ({ headerFooter }) => headerFooter[name],
    set: (sheet, value) => {
      const text = readString(value, name);
      if (text.length > LONGEST) throw new HostError("InvalidArgument", `${name} is too long.`);
      sheet.headerFooter = { ...sheet.headerFooter, [name]: text };
      sheet.changed.add("headerFooter");
    },
  };
}

/** Excel.HeaderFooter: of all pages alike. */
export const HEADER_FOOTER_CLASS: ClassDefinition<SheetModel> = {
  properties: {
    CenterFooter: part("centerFooter"),
    CenterHeader: part("centerHeader"),
    LeftFooter: part("leftFooter"),
    LeftHeader: part("leftHeader"),
    RightFooter: part("rightFooter"),
    RightHeader: part("rightHeader"),
  },
};

/** Excel.HeaderFooterGroup. Pages that differ (first, even, odd) are not modelled. */
export const HEADER_FOOTER_GROUP_CLASS: ClassDefinition<SheetModel> = {
  navigations: { DefaultForAllPages: (sheet) => hostObject("HeaderFooter", sheet) },
};
