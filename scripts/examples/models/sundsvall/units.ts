/* The units of Havssunda's group: what is steered, from the council to a department, and a company beside them. */
export const COUNCIL = "Kommunfullmäktige";
export const BOARD = "Kommunstyrelsen";
export const EDUCATION = "Barn- och utbildningsnämnden";
export const CARE = "Vård- och omsorgsnämnden";
export const SCHOOLS = "Barn- och utbildningsförvaltningen";
export const CARE_OFFICE = "Vård- och omsorgsförvaltningen";
export const HOMES = "Havssunda Bostäder AB";
export const PRESCHOOL = "Förskoleavdelningen";

/* The four perspectives that success factors are seen from. */
export const CITIZENS = "Medborgare och brukare";
export const STAFF = "Medarbetare";
export const PROCESS = "Process och verksamhet";
export const ECONOMY = "Ekonomi";
