import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { PreviewPage } from "./preview-page";

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds serious or worse on the page, in the light theme and in the dark one. */
export async function seriousFaults(preview: PreviewPage): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await preview.page.emulateMedia({ colorScheme });
    for (const fault of await seriousViolations(preview)) faults.push(`${colorScheme}: ${fault}`);
  }
  return faults;
}

/** Impact and rule of what axe-core finds serious or worse on the page. */
async function seriousViolations({ page }: PreviewPage): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe;
    type Violation = { id: string; impact: string; nodes: { html: string; failureSummary: string }[] };
    const { violations } = await axe.run();
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    return serious.map(
      ({ impact, id, nodes }) => `${impact} ${id}: ${nodes[0]?.html ?? ""} ${nodes[0]?.failureSummary ?? ""}`,
    );
  });
}
