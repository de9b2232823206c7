/* Älvnäs: the council, the board and three committees. */
export const COUNCIL = "Kommunfullmäktige";
export const BOARD = "Kommunstyrelsen";
export const CHILDREN = "Barn- och utbildningsnämnden";
export const SOCIAL = "Socialnämnden";
export const CULTURE = "Kultur- och tekniknämnden";

/* The five areas of its vision, as in Inställningar. */
export const LIFE = "Livskvalitet";
export const LEARNING = "Lärande";
export const BUSINESS = "Företagande";
export const ENVIRONMENT = "Hållbar livsmiljö";
export const TOGETHER = "Samverkan";
