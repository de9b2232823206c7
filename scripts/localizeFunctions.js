/**
 * The metadata of the custom functions as Excel is given it, in both languages, from what the Swedish comments in
 * src/functions/functions.ts were made into.
 *
 * Ids, types and order are the same in both; only names and descriptions differ, and the help page's section. The add-in
 * wants plain values, so it does not ask for Excel's data types. Throws when a function or a parameter has no English words.
 *
 * @param metadata what custom-functions-metadata-plugin made
 * @param words by id: `{ name, description, parameters: [[name, description], …] }`
 */
function localizeFunctions(metadata, words) {
  const { functions } = metadata;
  return { sv: { functions }, en: { functions: functions.map((one) => inEnglish(one, words[one.id])) } };
}

function inEnglish(one, english) {
  if (english?.parameters.length !== one.parameters.length) throw new Error(`${one.id} is not described in English.`);
  const { name, description } = english;
  const parameters = one.parameters.map((parameter, index) => {
    const [parameterName, parameterDescription] = english.parameters[index];
    return { ...parameter, name: parameterName, description: parameterDescription };
  });
  return { ...one, name, description, helpUrl: `${one.helpUrl}-en`, parameters };
}

module.exports = { localizeFunctions };
