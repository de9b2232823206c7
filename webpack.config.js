const path = require("node:path");
const { gzipSync } = require("node:zlib");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { Compilation, sources } = require("webpack");
const { localizeFunctions } = require("./scripts/localizeFunctions");
const { withShortcuts } = require("./scripts/keyboardShortcuts");
const functionWords = require("./src/functions/functionWords.en.json");
const packageJson = require("./package.json");

/** The address that manifest.xml names while developing; without a slash, as `<AppDomain>` has it. */
const DEVELOPMENT_URL = "https://localhost:3000";
/** Where the built files will be served from: `STYRMODELL_URL`, else package.json's homepage. No slash at the end. */
const PRODUCTION_URL = (process.env.STYRMODELL_URL ?? packageJson.homepage ?? DEVELOPMENT_URL).replace(/\/+$/, "");
const OFFICE_JS = path.join(__dirname, "node_modules/@microsoft/office-js/dist");

/**
 * React is a file of its own, run before ours. It makes errors while it starts, and for each of them the browser reads every
 * function around it anew: inside one large file that took longer than all else at the start.
 */
const REACT = ["react", "react/jsx-runtime", "react-dom", "react-dom/client"];

/** What the manifest calls the metadata of the custom functions. */
const FUNCTIONS_METADATA = "functions.json";

/** Rewrites every address of the manifest, and names the keyboard shortcuts. `<AppDomain>` names a server alone, without folder and without a slash. */
function rewriteManifest(content) {
  const domain = `<AppDomain>${new URL(PRODUCTION_URL).origin}</AppDomain>`;
  const text = content.toString("utf8").replaceAll(`<AppDomain>${DEVELOPMENT_URL}</AppDomain>`, domain);
  return withShortcuts(text.replaceAll(DEVELOPMENT_URL, PRODUCTION_URL), PRODUCTION_URL);
}

/** Rewrites the metadata of the custom functions to where they are served from, and adds the English one. */
class LocalizeFunctionsPlugin {
  constructor(url) {
    this.url = url;
  }

  apply(compiler) {
    const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
    compiler.hooks.thisCompilation.tap("LocalizeFunctions", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "LocalizeFunctions", stage }, () => this.localize(compilation));
    });
  }

  localize(compilation) {
    const metadata = JSON.parse(compilation.getAsset(FUNCTIONS_METADATA).source.source());
    const { sv, en } = localizeFunctions(metadata, functionWords);
    compilation.updateAsset(FUNCTIONS_METADATA, this.written(sv));
    compilation.emitAsset("functions.en.json", this.written(en));
  }

  written(content) {
    return new sources.RawSource(JSON.stringify(content, null, 2).replaceAll(DEVELOPMENT_URL, this.url));
  }
}

const swcLoader = {
  loader: "swc-loader",
  options: {
    jsc: {
      // A target, not a browser list: a list with Safari 16 rewrites default parameters to `arguments`.
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
};

/** Prints one line with the address of the preview when the first compilation is ready. */
class PrintAddressPlugin {
  apply(compiler) {
    let isPrinted = false;
    compiler.hooks.done.tap("PrintAddress", (stats) => {
      if (isPrinted || stats.hasErrors() || !compiler.options.devServer) return;
      isPrinted = true;
      const { host, port } = compiler.options.devServer;
      console.log(`Förhandsvisningen finns på http://${host}:${port}/ (Ctrl+C avslutar)`);
    });
  }
}

const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;

function printSizes(what, scripts) {
  const sizes = scripts.map(({ name, source }) => ({
    name,
    raw: source.size(),
    packed: gzipSync(source.buffer()).length,
  }));
  const told = ({ raw, packed }) => `${kilobytes(raw)} (${kilobytes(packed)} komprimerat)`;
  const sum = (key) => sizes.reduce((total, size) => total + size[key], 0);
  console.log(`${what}: ${told({ raw: sum("raw"), packed: sum("packed") })}`);
  for (const size of sizes) console.log(`  ${size.name}: ${told(size)}`);
}

/** Prints how large what was built is as downloaded: what the pane is drawn with and what follows; and the manifest's address. */
class PrintSizePlugin {
  constructor(url) {
    this.url = url;
  }

  apply(compiler) {
    if (compiler.options.devServer) return;
    compiler.hooks.emit.tap("PrintSize", (compilation) => {
      const first = new Set([...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles()));
      const scripts = compilation.getAssets().filter(({ name }) => name.endsWith(".js"));
      printSizes(
        "Före första bilden",
        scripts.filter(({ name }) => first.has(name)),
      );
      printSizes(
        "Hämtas därefter",
        scripts.filter(({ name }) => !first.has(name)),
      );
      console.log(`Manifestet pekar på ${this.url} (ändras med STYRMODELL_URL)`);
    });
  }
}

/**
 * The add-in as Excel loads it: pane, ribbon commands and custom functions in one shared runtime. This is all of `dist`.
 * The functions are a small file of their own, under the name that the manifest gives, before the pane's: a workbook with
 * formulas does not wait for the pane.
 */
function addInPlugins(isServed) {
  return [
    new HtmlWebpackPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["functions", "react", "taskpane"],
      chunksSortMode: "manual",
    }),
    new CustomFunctionsMetadataPlugin({ input: "./src/functions/functions.ts", output: FUNCTIONS_METADATA }),
    new LocalizeFunctionsPlugin(isServed ? DEVELOPMENT_URL : PRODUCTION_URL),
    new CopyWebpackPlugin({
      patterns: [{ from: "assets/*.{html,json,png,xlsx}" }, { from: "manifest.xml", transform: rewriteManifest }],
    }),
    new PrintSizePlugin(PRODUCTION_URL),
  ];
}

/** The trial page: the same pane beside a grid, on an Excel of our own. Never part of `dist`. */
function previewPlugins() {
  return [
    new HtmlWebpackPlugin({
      template: "./src/preview/preview.html",
      filename: "index.html",
      chunks: ["react", "preview"],
    }),
    new CopyWebpackPlugin({ patterns: [{ from: "assets/{support,functions}.html" }] }),
    new PrintAddressPlugin(),
  ];
}

/** Excel only loads add-ins over https: `--env excel` takes the developer's own certificate. */
async function serverOptions(env) {
  if (!env.excel) return { type: "http" };
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return { type: "https", options: await getHttpsServerOptions() };
}

async function devServer(env) {
  // The manifest names port 3000, so Excel needs exactly that one; the preview takes the next free.
  process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= "3000";
  return {
    host: env.excel ? "localhost" : "127.0.0.1",
    port: env.excel ? 3000 : "auto",
    server: await serverOptions(env),
    // Microsoft's library is read from node_modules: its licence does not let us publish it, and copying is slow.
    static: env.preview ? { directory: OFFICE_JS, publicPath: "/office-js" } : false,
    // The preview holds an opened workbook: reload the page whole, so that it can ask about unsaved changes.
    hot: false,
    liveReload: true,
    client: { logging: "error", overlay: { errors: true, warnings: false, runtimeErrors: false } },
  };
}

/** Builds of different kinds must not throw each other's cache out. */
function cacheName(env, isProduction) {
  const kind = env.preview ? "preview" : "addin";
  return [kind, isProduction ? "production" : "development", env.WEBPACK_SERVE ? "served" : "built"].join("-");
}

module.exports = async (env = {}, argv = {}) => {
  const isProduction = argv.mode !== "development";
  const isServed = Boolean(env.WEBPACK_SERVE);
  return {
    mode: isProduction ? "production" : "development",
    entry: env.preview
      ? { react: REACT, preview: { import: "./src/preview/main.tsx", dependOn: "react" } }
      : {
          functions: "./src/functions/functions.ts",
          react: REACT,
          taskpane: { import: ["./src/taskpane/index.tsx", "./src/commands/commands.ts"], dependOn: "react" },
        },
    output: {
      path: path.join(__dirname, "dist"),
      filename: ({ chunk }) => (isServed || chunk.name === "functions" ? "[name].js" : "[name].[contenthash:8].js"),
      chunkFilename: isServed ? "[name].js" : "[name].[contenthash:8].js",
      assetModuleFilename: "assets/[name].[hash:8][ext]",
      clean: true,
    },
    // Never an `eval` kind: the pages' security policy forbids evaluating strings.
    devtool: isProduction ? false : "cheap-module-source-map",
    // sax looks for Node's streams and does without them.
    resolve: { extensions: [".ts", ".tsx", ".js"], fallback: { stream: false } },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: swcLoader },
        { test: /\.(wasm|xlsx)$/, type: "asset/resource" },
      ],
    },
    plugins: env.preview ? previewPlugins() : addInPlugins(isServed),
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
    experiments: { css: true },
    cache: { type: "filesystem", name: cacheName(env, isProduction), buildDependencies: { config: [__filename] } },
    performance: { hints: false },
    infrastructureLogging: { level: "error" },
    stats: isServed ? "errors-only" : "errors-warnings",
    devServer: isServed ? await devServer(env) : undefined,
  };
};
