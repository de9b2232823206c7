/* Who gives and takes on assignments in Ekdala, from the top. */
export const COUNCIL = "Kommunfullmäktige";
export const BOARD = "Kommunstyrelsen";
export const DIRECTOR = "Kommundirektör";
export const LEARNING = "Sektor lärande";
export const BUILDING = "Sektor samhällsbyggnad";
export const CARE = "Sektor vård och omsorg";
export const FAMILY = "Sektor individ- och familjeomsorg";
export const SUPPORT = "Sektor internt stöd";
