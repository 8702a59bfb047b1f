// Draws the PNG icons of the manifest from the SVG files beside this script: `node assets/render-icons.mjs`.
// A browser of the machine does it; CHROMIUM names it when it is not at /usr/bin/chromium.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";

const folder = import.meta.dirname;
const icons = [
  { drawing: "icon-small.svg", name: "icon", sizes: [16] },
  { drawing: "icon.svg", name: "icon", sizes: [32, 64, 80, 128] },
  { drawing: "refresh-small.svg", name: "refresh", sizes: [16] },
  { drawing: "refresh.svg", name: "refresh", sizes: [32, 80] },
];

async function render(page, drawing, size, file) {
  const svg = await readFile(path.join(folder, drawing), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: path.join(folder, file), omitBackground: true });
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage();
  for (const { drawing, name, sizes } of icons) {
    for (const size of sizes) await render(page, drawing, size, `${name}-${size}.png`);
  }
} finally {
  await browser.close();
}
