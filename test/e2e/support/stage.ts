import { rmSync } from "node:fs";
import { afterAll, beforeAll } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium";
import type { StaticServer } from "./static-server";
import { serveFolder } from "./static-server";
import { webpackBuild } from "./webpack-build";

/** Milliseconds that a step with much to do may take on a slow machine. */
export const LONG = 120_000;

/** A browser, and where it finds the preview. */
export interface Stage {
  readonly browser: Browser;
  readonly origin: string;
}

/** Builds and serves the preview for the suite that calls it, and takes all down after it. */
export function previewStage(): () => Stage {
  let folder: string;
  let server: StaticServer;
  let browser: Browser;

  beforeAll(async () => {
    folder = await webpackBuild("--mode=development", "--env", "preview");
    server = await serveFolder(folder);
    browser = await launchChromium();
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  return () => ({ browser, origin: server.origin });
}
