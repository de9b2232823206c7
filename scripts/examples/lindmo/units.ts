/* The five sections of Lindmo. */
export const LEARNING = "Lärandesektionen";
export const CARE = "Omsorgssektionen";
export const COMMUNITY = "Samhällssektionen";
export const CULTURE = "Kultur- och fritidssektionen";
export const SERVICE = "Servicesektionen";
