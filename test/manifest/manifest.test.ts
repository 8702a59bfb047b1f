import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { API_FLOOR } from "../architecture/api-floor";
import { registeredCommands } from "../architecture/registered-commands";
import { shippedSources } from "../architecture/sources";
import type { ManifestCheck } from "./manifest-checks";
import {
  badControlIds,
  badIcons,
  badTexts,
  brokenReferences,
  foreignAddresses,
  outOfOrder,
  splitRuntime,
} from "./manifest-checks";
import { elementsNamed, onlyElement, parseXml } from "./xml-tree";

const ROOT = path.resolve(__dirname, "../..");
const xml = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const manifest = parseXml(xml);
const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };

/** What a check says about the manifest after one text in it was replaced. */
function afterReplacing(check: ManifestCheck, text: string | RegExp, replacement: string): string[] {
  const planted = xml.replace(text, replacement);
  expect(planted).not.toBe(xml);
  return check(parseXml(planted));
}

describe("the manifest", () => {
  it("is well-formed, and a fault in it is found", () => {
    expect(() => parseXml(xml.replace("</Hosts>", ""))).toThrow();
    expect(() => parseXml(xml.replace("<!-- ", "<!-- npm run build -- "))).toThrow(/comment/);
  });

  it("has its elements in the order that the schema wants", () => {
    expect(outOfOrder(manifest)).toEqual([]);
    expect(
      afterReplacing(outOfOrder, /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1"),
    ).toEqual(["<Version> stands too late in <OfficeApp>"]);
    expect(afterReplacing(outOfOrder, "<Supertip>", "<Tip/><Supertip>")).toEqual([
      "<Tip> is no child of <Control>",
    ]);
  });

  it("has an Id that is a GUID of its own", () => {
    expect(onlyElement(manifest, "Id").text).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it("has the version of the package", () => {
    expect(onlyElement(manifest, "Version").text).toBe(`${version}.0`);
  });

  it("names only resources that exist, and uses all of them", () => {
    expect(brokenReferences(manifest)).toEqual([]);
    expect(afterReplacing(brokenReferences, ' id="Tab.Label"', ' id="Tab.Name"')).toEqual([
      "Tab.Label is not defined",
      "Tab.Name is not used",
    ]);
    const long = "L".repeat(33);
    expect(afterReplacing(brokenReferences, /Tab\.Label/g, long)).toEqual([`${long} is too long`]);
    expect(afterReplacing(brokenReferences, ' id="Icon.16"', ' id="Icon.32"')).toContain(
      "Icon.32 is defined twice",
    );
  });

  it("gives every control an id of its own", () => {
    expect(badControlIds(manifest)).toEqual([]);
    expect(
      afterReplacing(badControlIds, "ObiettiviPiao.RefreshSummary", "ObiettiviPiao.ShowPane"),
    ).toHaveLength(1);
  });

  it("keeps every address on the development origin, over https", () => {
    expect(foreignAddresses(manifest)).toEqual([]);
    expect(
      afterReplacing(foreignAddresses, "https://localhost:3000/assets", "http://localhost:3000/assets"),
    ).toHaveLength(1);
    expect(
      afterReplacing(foreignAddresses, "https://localhost:3000/t", "https://example.org/t"),
    ).toHaveLength(1);
  });

  it("runs pane and commands in one shared runtime", () => {
    expect(splitRuntime(manifest)).toEqual([]);
    expect(
      afterReplacing(splitRuntime, '<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Icon.16"'),
    ).toEqual(["<FunctionFile> names another page than <Runtime>"]);
    expect(afterReplacing(splitRuntime, 'lifetime="long"', 'lifetime="short"')).toHaveLength(1);
    expect(onlyElement(manifest, "DefaultSettings").children[0]?.attributes["DefaultValue"]).toBe(
      onlyElement(manifest, "bt:Url").attributes["DefaultValue"],
    );
  });

  it("requires the shared runtime and the API floor, and nothing else", () => {
    const sets = elementsNamed(manifest, "Set").map(({ attributes }) => attributes);
    expect(sets).toEqual([
      { Name: "SharedRuntime", MinVersion: "1.1" },
      { Name: "ExcelApi", MinVersion: API_FLOOR },
    ]);
  });

  it("is Italian, with every text in English too", () => {
    expect(onlyElement(manifest, "DefaultLocale").text).toBe("it-IT");
    expect(badTexts(manifest)).toEqual([]);
    expect(afterReplacing(badTexts, '<bt:Override Locale="en-US" Value="Pane" />', "")).toEqual([
      "ShowPane.Label: one en-US text expected",
    ]);
    expect(afterReplacing(badTexts, 'DefaultValue="Pannello"', `DefaultValue="${"P".repeat(126)}"`)).toEqual([
      "ShowPane.Label: bad length",
    ]);
  });

  it("has its icons as files of the right size", () => {
    expect(badIcons(ROOT)(manifest)).toEqual([]);
    expect(afterReplacing(badIcons(ROOT), "assets/refresh-80.png", "assets/refresh-32.png")).toHaveLength(1);
    expect(afterReplacing(badIcons(ROOT), "assets/icon-64.png", "assets/icon-65.png")).toHaveLength(1);
    expect(afterReplacing(badIcons(ROOT), /<bt:Image size="80"[^>]*>/, "")).toEqual([
      "an icon lacks 80 pixels",
    ]);
  });

  it("names only commands that the code registers", () => {
    const named = elementsNamed(manifest, "FunctionName").map(({ text }) => text);
    expect(named).not.toEqual([]);
    expect(shippedSources().flatMap(registeredCommands).sort()).toEqual(named.sort());
  });
});
