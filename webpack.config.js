/**
 * Builds and serves. One target at a time:
 *
 * - the add-in (default): `npm run build -- --env origin=https://piao.example.it [--env id=GUID] [--env vendor]`
 * - `--env preview`: the preview page, "Excel without Excel" (`npm start`)
 * - `--env excel`: the add-in on the https development server (`npm run excel`)
 *
 * Files are only translated here; types are checked by `npm run typecheck`.
 */
const { existsSync, readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const policy = require("./src/taskpane/content-security-policy.json");

const DEVELOPMENT_ORIGIN = "https://localhost:3000";
const MICROSOFT_NETWORK = "https://appsforoffice.microsoft.com";
const OFFICE_JS_PACKAGE = path.resolve(__dirname, "node_modules/@microsoft/office-js");
/** What the loader `office.js` asks for in Excel; the package holds 86 MB for every program and language. */
const VENDORED_OFFICE_JS = [
  "dist/office.js",
  "dist/excel-*.js",
  "dist/o15apptofilemappingtable.js",
  "dist/it-it/office_strings.js",
  "dist/en-us/office_strings.js",
  "dist/telemetry/oteljs_agave.js",
  "LICENSE.md",
];

/** Office.js may be distributed unmodified only: the minifier keeps off files that say they are minified. */
const UNMODIFIED = { minimized: true };

module.exports = (env = {}, argv = {}) => {
  const target = env.preview ? previewPage() : addIn(env);
  const production = argv.mode === "production";
  return {
    ...target,
    mode: production ? "production" : "development",
    // Never an eval devtool: the pages forbid eval.
    devtool: "source-map",
    target: ["web", "es2020"],
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: production ? "[name].[contenthash:10].js" : "[name].js",
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [TYPESCRIPT] },
    performance: { hints: false },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
};

const TYPESCRIPT = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2020",
    },
  },
};

/** The add-in as it is deployed: static files. */
function addIn(env) {
  const officeJs = env.vendor ? "office-js/office.js" : `${MICROSOFT_NETWORK}/lib/1/hosted/office.js`;
  return {
    entry: { taskpane: "./src/taskpane/main.ts" },
    plugins: [
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        templateParameters: { contentSecurityPolicy: contentSecurityPolicy(env), officeJs },
      }),
      new CopyPlugin({ patterns: addInFiles(env) }),
    ],
    devServer: {
      ...SERVER,
      client: false,
      hot: false,
      liveReload: false,
      server: developmentCertificate(env),
    },
  };
}

function addInFiles(env) {
  const files = [{ from: "assets/*.png" }];
  const manifest = manifestFile(env);
  if (manifest) files.push(manifest);
  else console.warn("manifest.xml is not written: say where it will live with --env origin=https://…");
  if (env.vendor) files.push(...VENDORED_OFFICE_JS.map(vendoredFile));
  return files;
}

function vendoredFile(from) {
  return {
    from,
    context: OFFICE_JS_PACKAGE,
    to: ({ absoluteFilename }) =>
      path.join("office-js", path.relative(OFFICE_JS_PACKAGE, absoluteFilename).replace(/^dist[\\/]/, "")),
    globOptions: { ignore: ["**/*.debug.js", "**/*-core.js", "**/excel-15*.js"] },
    info: UNMODIFIED,
  };
}

/** `manifest.xml` rewritten for where it will live, or `null` when nobody said where. */
function manifestFile(env) {
  const origin = env.excel ? DEVELOPMENT_ORIGIN : env.origin;
  if (origin === undefined) return null;
  requireOrigin(origin);
  const id = env.id;
  if (id !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id))
    throw new Error(`--env id=${id}: expected a GUID`);
  return {
    from: "manifest.xml",
    transform: (content) => {
      const rewritten = content.toString().replaceAll(DEVELOPMENT_ORIGIN, origin);
      if (!env.excel && rewritten.includes("localhost"))
        throw new Error(`manifest.xml still names localhost after ${DEVELOPMENT_ORIGIN} became ${origin}`);
      return id === undefined ? rewritten : rewritten.replace(/<Id>[^<]*<\/Id>/, `<Id>${id}</Id>`);
    },
  };
}

/** Office refuses add-ins that are not on https; a path below the origin is fine, a trailing slash would double. */
function requireOrigin(origin) {
  const address = URL.canParse(String(origin)) ? new URL(origin) : null;
  const plain = address && !address.search && !address.hash && !String(origin).endsWith("/");
  if (!plain || address.protocol !== "https:")
    throw new Error(`--env origin=${origin}: expected an address like https://piao.example.it`);
}

/** The policy as the page's meta element says it. With a vendored Office.js no other origin is left. */
function contentSecurityPolicy(env) {
  const kept = (source) => !(env.vendor && source === MICROSOFT_NETWORK);
  return policy.map(({ directive, sources }) => [directive, ...sources.filter(kept)].join(" ")).join("; ");
}

/** The preview page: the shipped pane and commands over the embedded Excel. */
function previewPage() {
  const library = "office-js/excel-web-16.00.js";
  return {
    entry: { preview: "./src/preview/main.tsx" },
    plugins: [
      new HtmlPlugin({
        template: "./src/preview/preview.html",
        filename: "index.html",
        templateParameters: { contentSecurityPolicy: PREVIEW_POLICY, officeJs: library },
      }),
      new CopyPlugin({
        patterns: [
          { from: path.join(OFFICE_JS_PACKAGE, "dist/excel-web-16.00.js"), to: library, info: UNMODIFIED },
          { from: "src/preview/*.css", to: "[name][ext]" },
          { from: "assets/*.png" },
        ],
      }),
    ],
    devServer: { ...SERVER, hot: false, client: { overlay: false, logging: "error" } },
  };
}

/** As strict as the add-in's, without Microsoft's network; the development server reloads the page by a socket. */
const PREVIEW_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const SERVER = {
  host: "localhost",
  port: 3000,
  static: false,
  onListening: ({ options, compiler }) => {
    const scheme = options.server?.type === "https" ? "https" : "http";
    const address = `${scheme}://${options.host}:${options.port}/`;
    compiler.hooks.done.tap("address", (stats) => {
      if (!stats.hasErrors()) console.log(`\n  Pronto: ${address}   (Ctrl+C per chiudere)\n`);
    });
  },
};

/** The certificate that `office-addin-dev-certs install` puts into the home folder. */
function developmentCertificate(env) {
  const folder = path.join(homedir(), ".office-addin-dev-certs");
  if (!env.excel || !existsSync(folder)) return { type: "https" };
  const read = (name) => readFileSync(path.join(folder, name));
  return {
    type: "https",
    options: { ca: read("ca.crt"), cert: read("localhost.crt"), key: read("localhost.key") },
  };
}
