import { existsSync } from "node:fs";
import { describe, it } from "@jest/globals";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

/** Where distributions put it; `CHROMIUM` names another. */
const PATHS = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** Quiet: no sandbox (containers run as root) and none of the browser's own traffic. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const path = PATHS.find((candidate) => candidate !== undefined && existsSync(candidate));

/** Tests that need a browser. Without one they are skipped and say so; on CI they fail instead. */
export function describeInChromium(name: string, tests: () => void): void {
  if (path !== undefined) {
    describe(name, tests);
  } else if (process.env["CI"]) {
    it(`${name}: needs Chromium, and CI must have it`, () => {
      throw new Error(`Chromium was found at none of: ${PATHS.filter(Boolean).join(", ")}`);
    });
  } else {
    console.warn(`Skipped, no Chromium on this machine: ${name}`);
    describe.skip(name, tests);
  }
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ args: ARGUMENTS, ...(path !== undefined && { executablePath: path }) });
}
