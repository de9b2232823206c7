import type { FindingTexts } from "../findingText";

/** What keeps frames from being computed. */
export const frameTexts: FindingTexts<
  | "age-class-cut"
  | "age-class-overlap"
  | "age-not-covered"
  | "age-span-reversed"
  | "group-without-ages"
  | "population-missing"
  | "manual-volume-missing"
  | "volume-zero"
  | "price-missing"
  | "index-year-missing"
  | "base-frame-missing"
  | "frame-not-computed"
  | "sums-incomplete"
  | "room-not-computed"
  | "earmark-cycle"
  | "scenario-without-change"
  | "scenario-population-unclear"
> = {
  "age-class-cut": ({ group, year, from, to }, { ages }) => ({
    what: `The age class ${ages(from, to)} in Befolkning ${year} lies only partly within the target group ${group}.`,
    why: "There is no telling how many of the class belong to the group, so its volume is not computed.",
    action: "Split the class in Befolkning into single years of age, or change the ages of the target group.",
  }),
  "age-class-overlap": ({ year, from, to }, { ages }) => ({
    what: `The age class ${ages(from, to)} overlaps another class in Befolkning ${year}.`,
    why: "The same persons would be counted twice.",
    action: "Remove or split one of the classes, so that each age occurs once per year and scenario.",
  }),
  "age-not-covered": ({ group, year, from, to }, { ages }) => ({
    what: `Befolkning ${year} lacks ${ages(from, to)}, which belong to the target group ${group}.`,
    why: "The volume would be too low, so it is not computed.",
    action: `Add the missing ages for ${year} to Befolkning.`,
  }),
  "age-span-reversed": ({ from, to }) => ({
    what: `The ages run backwards: from ${from} to ${to}.`,
    why: "No age lies within the span.",
    action: "Swap the ages.",
  }),
  "group-without-ages": ({ group }) => ({
    what: `The target group ${group} has no ages.`,
    why: "Its volume can not be taken from Befolkning without them.",
    action: "Fill in Ålder från (and Ålder till), or choose Manuell and give the volume in Volymer.",
  }),
  "population-missing": ({ group, year, scenario }) => ({
    what: `Befolkning lacks ${year} in the scenario ${scenario}; the target group ${group} needs it.`,
    why: "Without the population there is no volume and no frame.",
    action: `Add the population on 31 December ${year}, or give the volume in Volymer.`,
  }),
  "manual-volume-missing": ({ group, year }) => ({
    what: `The volume of ${group} in ${year} is missing in Volymer.`,
    why: "The group's volume is given by hand, so the frame can not be computed without it.",
    action: `Add a row for ${group} ${year} to Volymer.`,
  }),
  "volume-zero": ({ group, year }) => ({
    what: `The target group ${group} has no persons in ${year}.`,
    why: "The cost per inhabitant can not be spread over nobody.",
    action: "Check the group's ages and Befolkning, or choose Prisbas Målgrupp.",
  }),
  "price-missing": ({ service, group, year }) => ({
    what: `The standard cost of ${service}${group === undefined ? "" : ` and ${group}`} is missing for ${year} and every year before.`,
    why: "The frame can not be computed without a price.",
    action: `Add a row to Standardkostnader for ${year} or earlier.`,
  }),
  "index-year-missing": ({ index, year }) => ({
    what: `Prisindex lacks ${index} for ${year}.`,
    why: "A price can not be carried past a missing year.",
    action: `Add the change of ${index} in ${year} to Prisindex.`,
  }),
  "base-frame-missing": ({ service, year }) => ({
    what: `Basramar lacks ${service} for ${year}.`,
    why: "The frame can not be computed without it.",
    action: `Add the decided frame of ${service} ${year} to Basramar.`,
  }),
  "frame-not-computed": ({ service, year, causes }, { tables }) => ({
    what: `The frame of ${service} ${year} could not be computed.`,
    why: "It is missing in Ramar and in the sums.",
    action:
      causes.length === 0
        ? `Correct the rows about ${service} that have issues of their own, or the frame of the year before, and recalculate.`
        : `See the issue about ${tables(causes)}: correct it and recalculate.`,
  }),
  "sums-incomplete": () => ({
    what: "The sums of the frames are incomplete.",
    why: "There is no telling which service the row belongs to, so it may be missing from any of them.",
    action: "Fill in or correct the name on the row and recalculate.",
  }),
  "room-not-computed": ({ year }) => ({
    what: `What is left in ${year} could not be computed.`,
    why: "A row of Finansiering could not be read, so there is no telling how much money there is.",
    action: "Correct the row of Finansiering and recalculate.",
  }),
  "earmark-cycle": ({ service }) => ({
    what: `${service} is a part of itself through the column Varav.`,
    why: "There is then no telling which frame counts in the sum.",
    action: "Change Varav so that a service never leads back to itself.",
  }),
  "scenario-without-change": ({ scenario }) => ({
    what: `The row of the scenario ${scenario} changes nothing.`,
    why: "None of Befolkning, Prisindex, Standardkostnad and Kompensationsgrad has a value.",
    action: "Fill in what the scenario should change, or remove the row.",
  }),
  "scenario-population-unclear": ({ scenario }) => ({
    what: `There is no telling which population the scenario ${scenario} is computed with.`,
    why: "Befolkning holds for all services, so it can not be given for one of them, nor in two ways. The scenario is not computed.",
    action: "Write the population in the scenario's row without Verksamhet, and empty the cell in its other rows.",
  }),
};
