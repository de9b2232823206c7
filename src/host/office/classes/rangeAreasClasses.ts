import { formatAddress } from "../../model/a1";
import { cellCount, spansAllColumns, spansAllRows } from "../../model/grid";
import { readInteger } from "../arguments";
import type { CellArea } from "../cellArea";
import { clearCells } from "../cells/clearCells";
import { HostError } from "../hostError";
import { type Argument, type ClassDefinition, type HostObject, hostObject, type Property } from "../hostObject";

const ADDRESS: Property<CellArea> = {
  get: ({ sheet, areas }) => areas.map((range) => formatAddress(sheet.name, range)).join(","),
};

function single(sheet: CellArea["sheet"], areas: CellArea["areas"]): readonly HostObject[] {
  return areas.map((range) => hostObject("Range", { sheet, areas: [range] }));
}

/** Excel.RangeAreas. */
export const RANGE_AREAS_CLASS: ClassDefinition<CellArea> = {
  properties: {
    Address: ADDRESS,
    AddressLocal: ADDRESS,
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, range) => sum + cellCount(range), 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(spansAllRows) },
    IsEntireRow: { get: ({ areas }) => areas.every(spansAllColumns) },
  },
  navigations: {
    Areas: (area) => hostObject("RangeCollection", area),
    DataValidation: (area) => hostObject("DataValidation", area),
    Format: (area) => hostObject("RangeFormat", area),
    Worksheet: (area) => hostObject("Worksheet", area.sheet),
  },
  actions: {
    Calculate: ({ session }) => session.calculation.calculate(),
    Clear: ({ self, args, session }) => clearCells(session, self, args[0]?.value),
  },
};

function rangeAtIndex(area: CellArea, index: Argument | undefined): HostObject {
  const range = single(area.sheet, area.areas)[readInteger(index?.value, "index")];
  if (!range) throw new HostError("ItemNotFound");
  return range;
}

/** Excel.RangeCollection: the areas of a RangeAreas. */
export const RANGE_COLLECTION_CLASS: ClassDefinition<CellArea> = {
  items: (area) => single(area.sheet, area.areas),
  finders: { GetItemAt: ({ self, args }) => rangeAtIndex(self, args[0]) },
  methods: { GetCount: ({ self }) => self.areas.length },
};
