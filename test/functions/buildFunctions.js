/*
 * Builds the custom functions alone, with the product's own webpack configuration, into the folder named by the first
 * argument. Run in a process of its own: the bundler and its plugins are no part of what is tested.
 */
const path = require("node:path");
const webpack = require("webpack");
const configuration = require("../../webpack.config.js");

const KEPT = new Set(["CustomFunctionsMetadataPlugin", "LocalizeFunctionsPlugin"]);

async function main(folder) {
  const whole = await configuration({}, { mode: "production" });
  const { functions } = whole.entry;
  const options = {
    ...whole,
    context: path.join(__dirname, "../.."),
    entry: { functions },
    output: { ...whole.output, path: folder },
    plugins: whole.plugins.filter((plugin) => KEPT.has(plugin.constructor.name)),
    optimization: { minimize: false },
    cache: false,
  };
  webpack(options, (error, stats) => {
    if (error || stats.hasErrors()) throw error ?? new Error(stats.toString("errors-only"));
  });
}

void main(process.argv[2]);
