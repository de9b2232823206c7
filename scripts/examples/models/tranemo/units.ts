/* The sections and units of Björkdala that have goals. */
export const LEARNING = "Lärandesektionen";
export const CARE = "Omsorgssektionen";
export const COMMUNITY = "Samhällssektionen";
export const SERVICE = "Servicesektionen";
export const SCHOOL = "Björkskolan";
