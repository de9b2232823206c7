const transform = {
  "\\.(t|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};
/** The wasm engine is published as ES modules only. */
const transformIgnorePatterns = ["/node_modules/(?!@ironcalc/)"];
const shared = { transform, transformIgnorePatterns };

/** Three projects: pure code and the host in Node, the pane in jsdom, the built pages in Chromium. */
module.exports = {
  // Half of them wait for a browser: one core less, as jest has it, would leave a machine of two cores with a single one.
  maxWorkers: "100%",
  projects: [
    {
      ...shared,
      displayName: "core",
      testEnvironment: "node",
      // Office.js lets go of its ranges a moment after a test file ends, and needs its globals for it.
      testEnvironmentOptions: { globalsCleanup: "off" },
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/", "/node_modules/"],
    },
    {
      ...shared,
      displayName: "ui",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
      setupFiles: ["<rootDir>/test/setup/dom.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/setup/patience.ts"],
    },
    { ...shared, displayName: "e2e", testEnvironment: "node", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] },
  ],
};
