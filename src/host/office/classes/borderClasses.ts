import { readChoice } from "../arguments";
import type { CellArea } from "../cellArea";
import { BORDER_SIDES, type BorderArea, commonBorder, drawBorder } from "../cells/borderCells";
import { readColor } from "../colors";
import { type ClassDefinition, hostObject } from "../hostObject";

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** Excel.RangeBorderCollection: the lines along and between some cells; the diagonals are not modelled. */
export const RANGE_BORDER_COLLECTION_CLASS: ClassDefinition<CellArea> = {
  items: (area) => BORDER_SIDES.map((side) => hostObject("RangeBorder", { area, side })),
  item: ({ self, args }) => {
    const side = readChoice(args[0]?.value, BORDER_SIDES, "index");
    return hostObject("RangeBorder", { area: self, side });
  },
};

/** Excel.RangeBorder. A line belongs to the cell it was drawn on. */
export const RANGE_BORDER_CLASS: ClassDefinition<BorderArea> = {
  id: ({ side }) => ({ Id: side }),
  properties: {
    Color: {
      get: (border, session) => commonBorder(session, border, (line) => line.color),
      set: (border, value, session) => drawBorder(session, border, { color: readColor(value) }),
    },
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (border, session) => commonBorder(session, border, (line) => line.style),
      set: (border, value, session) => drawBorder(session, border, { style: readChoice(value, STYLES, "style") }),
    },
    Weight: {
      get: (border, session) => commonBorder(session, border, (line) => line.weight),
      set: (border, value, session) => drawBorder(session, border, { weight: readChoice(value, WEIGHTS, "weight") }),
    },
  },
};
