import type { Texts } from "./texts";

/** The lights of a range of the user's own, and the legend, in English. */
export const englishRangeLights: Pick<Texts, "rangeLights" | "legend"> = {
  rangeLights: {
    intro:
      "Select the cells on the sheet, choose a rule and see what it gives before you colour. Only colour and shape change.",
    rule: "Rule",
    better: "Which values are good?",
    directions: {
      higher: "Higher is better",
      lower: "Lower is better",
      interval: "Within an interval",
      words: "The words Grön, Gul, Röd, Grå",
    },
    directionHints: {
      higher: "Green from the limit upwards, yellow down to the yellow limit, otherwise red.",
      lower: "Green up to the limit, yellow up to the yellow limit, otherwise red.",
      interval: "Green in the interval, yellow within the margin outside it, otherwise red.",
      words: "Cells get the colour that the word in them says.",
    },
    green: { higher: "Green from", lower: "Green to" },
    yellow: { higher: "Yellow from", lower: "Yellow to" },
    from: "Green from",
    to: "Green to",
    margin: "Yellow margin outside",
    notANumber: "Enter a number, for example 75, 0,75 or 75 %.",
    fault: {
      "yellow-on-wrong-side": "The yellow limit lies on the green side. Swap the limits or change the rule.",
      "interval-reversed": "The interval ends before it begins. Swap the limits.",
      "negative-margin": "The margin can not be less than zero.",
    },
    preview: "Preview",
    apply: "Colour the selection",
    undo: "Undo colouring",
    previewed: (address) => `This is how ${address} would be coloured:`,
    applied: (address) =>
      `${address} is coloured. The colours do not follow when the numbers change; colour again then.`,
    undone: "The colours are back as they were.",
    lights: "Lights in the selection",
    left: (count) =>
      count === "1"
        ? "1 cell without a number is left as it is."
        : `${count} cells without a number are left as they are.`,
    noLights: "No cell in the selection has a value that the rule can judge.",
    ours: {
      title: "The selection lies in the add-in's own table",
      todo: (tables) =>
        `Nothing is coloured in ${tables}: a colour there can be taken for a light that Recalculate has set. Select other cells, or copy the numbers to a sheet of your own.`,
    },
    severalAreas: { title: "The selection has several parts", todo: "Select one area and try again." },
    nothingSelected: {
      title: "The selected cells are empty",
      todo: "Select cells with values on the sheet and try again.",
    },
    tooMany: {
      title: "The selection is too large",
      todo: (cells, most) => `It has ${cells} cells; at most ${most} can be coloured at once. Select a part at a time.`,
    },
  },
  legend: {
    title: "How to read the lights",
    meaning: {
      green: "Green: the target is met, or the forecast is within the frame.",
      yellow: "Yellow: close to the target, or the deficit is covered by measures.",
      red: "Red: the target is not met, or money is missing.",
      grey: "Grey: data is missing. Grey never counts as zero or as green.",
    },
    shapes: "Word and shape say the same as the colour, so that a light can be read in black and white print too.",
  },
};
