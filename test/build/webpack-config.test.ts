import { createRequire } from "node:module";
import { describe, expect, it } from "@jest/globals";
import type { Configuration } from "webpack";

type Configure = (env: Record<string, unknown>, argv: Record<string, unknown>) => Configuration;

const configure = createRequire(__filename)("../../webpack.config.js") as Configure;
const PRODUCTION = { mode: "production" };

describe("the build's options", () => {
  it("refuse an address that Office would refuse", () => {
    for (const origin of [
      "http://piao.example.it",
      "piao.example.it",
      "https://piao.example.it/",
      "https://a.it?x=1",
      true,
    ]) {
      expect(() => configure({ origin }, PRODUCTION)).toThrow(`--env origin=${String(origin)}`);
    }
  });

  it("take a path below the origin and a port", () => {
    for (const origin of [
      "https://piao.example.it",
      "https://intranet.ente.it/piao",
      "https://piao.example.it:8443",
    ]) {
      expect(() => configure({ origin }, PRODUCTION)).not.toThrow();
    }
  });

  it("refuse an Id that is no GUID", () => {
    const origin = "https://piao.example.it";
    expect(() => configure({ origin, id: "piao" }, PRODUCTION)).toThrow("--env id=piao: expected a GUID");
  });

  it("never make code of text, in production or development", () => {
    for (const mode of ["production", "development"]) {
      for (const env of [{ origin: "https://piao.example.it" }, { preview: true }]) {
        expect(configure(env, { mode }).devtool).not.toMatch(/eval/);
      }
    }
  });
});
