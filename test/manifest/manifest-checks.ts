import { existsSync } from "node:fs";
import path from "node:path";
import { ELEMENT_ORDER } from "./element-order";
import { pngSize } from "./png-size";
import type { XmlElement } from "./xml-tree";
import { descendants, elementsNamed, onlyElement } from "./xml-tree";

/** A check of the manifest: what is wrong with it, in words; empty when nothing is. */
export type ManifestCheck = (manifest: XmlElement) => string[];

export const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/** Limits of the manifest schema (OfficeAppBasicTypes) and of Microsoft's troubleshooting page. */
const LIMITS = { resourceId: 32, controlId: 125, shortString: 125, longString: 250 };
const TRANSLATED = ["DisplayName", "Description", "bt:String"];
const ICON_SIZES: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Children stand in the order that the schema wants, and none is unknown. */
export const outOfOrder: ManifestCheck = (manifest) =>
  descendants(manifest).flatMap((parent) => {
    const order = ELEMENT_ORDER[parent.name] ?? [];
    const places = parent.children.map((child) => order.indexOf(child.name));
    return parent.children.flatMap((child, index) => {
      const place = places[index] ?? -1;
      if (place < 0) return [`<${child.name}> is no child of <${parent.name}>`];
      const later = places.slice(0, index).some((other) => other > place);
      return later ? [`<${child.name}> stands too late in <${parent.name}>`] : [];
    });
  });

/** Every `resid` names a resource, every resource is used, and names are unique and short enough. */
export const brokenReferences: ManifestCheck = (manifest) => {
  const defined = descendants(onlyElement(manifest, "Resources")).flatMap(
    ({ attributes: { id } }) => id ?? [],
  );
  const used = descendants(manifest).flatMap(({ attributes: { resid } }) => resid ?? []);
  return [
    ...used.filter((resid) => !defined.includes(resid)).map((resid) => `${resid} is not defined`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `${id} is not used`),
    ...defined.filter((id, index) => defined.indexOf(id) < index).map((id) => `${id} is defined twice`),
    ...defined.filter((id) => id.length > LIMITS.resourceId).map((id) => `${id} is too long`),
  ];
};

/** Ids of tab, groups and controls are unique and short enough. */
export const badControlIds: ManifestCheck = (manifest) => {
  const ids = ["CustomTab", "Group", "Control"]
    .flatMap((name) => elementsNamed(manifest, name))
    .map((element) => element.attributes["id"] ?? "");
  return ids.filter((id, index) => id === "" || id.length > LIMITS.controlId || ids.indexOf(id) < index);
};

/** Every address is https and on the development origin, which a build replaces. */
export const foreignAddresses: ManifestCheck = (manifest) =>
  addresses(manifest).filter((address) => new URL(address).origin !== DEVELOPMENT_ORIGIN);

/** A shared runtime starts only if Runtime, FunctionFile and SourceLocation name the same resource. */
export const splitRuntime: ManifestCheck = (manifest) => {
  const overrides = onlyElement(manifest, "VersionOverrides");
  const runtime = onlyElement(overrides, "Runtime").attributes;
  const pages = [onlyElement(overrides, "FunctionFile"), ...elementsNamed(overrides, "SourceLocation")];
  return [
    ...(runtime["lifetime"] === "long" ? [] : ["the runtime is not long-lived"]),
    ...pages
      .filter((page) => page.attributes["resid"] !== runtime["resid"])
      .map((page) => `<${page.name}> names another page than <Runtime>`),
  ];
};

/** Every text is there in Italian (the default) and in English, and is short enough. */
export const badTexts: ManifestCheck = (manifest) =>
  descendants(manifest)
    .filter(({ name, attributes }) => TRANSLATED.includes(name) && attributes["resid"] === undefined)
    .flatMap((text) => {
      const name = text.attributes["id"] ?? text.name;
      const english = text.children.filter(({ attributes }) => attributes["Locale"] === "en-US");
      const italian = text.children.filter(({ attributes }) => attributes["Locale"] === "it-IT");
      const limit = isLong(manifest, text) ? LIMITS.longString : LIMITS.shortString;
      const values = [
        text.attributes["DefaultValue"],
        ...english.map(({ attributes }) => attributes["Value"]),
      ];
      return [
        ...(english.length === 1 ? [] : [`${name}: one en-US text expected`]),
        ...(italian.length === 0 ? [] : [`${name}: the default locale takes no override`]),
        ...values
          .filter((value = "") => value === "" || value.length > limit)
          .map(() => `${name}: bad length`),
      ];
    });

/** Every icon is a file of the project with the pixels that its place wants; `root` is the project's folder. */
export const badIcons =
  (root: string): ManifestCheck =>
  (manifest) => {
    const topLevel = Object.entries(ICON_SIZES).map(([name, size]) => {
      const address = onlyElement(manifest, name).attributes["DefaultValue"] ?? "";
      return { address, size };
    });
    const images = elementsNamed(manifest, "bt:Image");
    const onRibbon = images
      .filter(({ attributes }) => attributes["resid"] !== undefined)
      .map(({ attributes }) => {
        const resource = images.find((image) => image.attributes["id"] === attributes["resid"]);
        return { address: resource?.attributes["DefaultValue"] ?? "", size: Number(attributes["size"]) };
      });
    return [
      ...missingSizes(manifest),
      ...[...topLevel, ...onRibbon].flatMap((icon) => iconFault(root, icon)),
    ];
  };

function iconFault(root: string, icon: { readonly address: string; readonly size: number }): string[] {
  if (!URL.canParse(icon.address)) return ["an icon has no address"];
  const file = path.join(root, new URL(icon.address).pathname);
  if (!existsSync(file)) return [`${icon.address}: no such file`];
  const { width, height } = pngSize(file);
  return width === icon.size && height === icon.size
    ? []
    : [`${icon.address} is not ${icon.size} pixels wide`];
}

/** Excel wants these three sizes of every ribbon icon. */
function missingSizes(manifest: XmlElement): string[] {
  return elementsNamed(manifest, "Icon").flatMap((icon) => {
    const sizes = icon.children.map(({ attributes }) => attributes["size"]);
    return ["16", "32", "80"]
      .filter((size) => !sizes.includes(size))
      .map((size) => `an icon lacks ${size} pixels`);
  });
}

function addresses(manifest: XmlElement): string[] {
  return descendants(manifest)
    .map(({ attributes }) => attributes["DefaultValue"] ?? attributes["Value"] ?? "")
    .filter((value) => /^[a-z]+:\/\//i.test(value));
}

function isLong(manifest: XmlElement, text: XmlElement): boolean {
  return text.name === "Description" || onlyElement(manifest, "bt:LongStrings").children.includes(text);
}
