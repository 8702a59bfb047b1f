import type { EmbeddedWorkbook } from "../model/workbook";
import { announce } from "../model/workbook";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { ObjectClass } from "./object-class";
import { hostObject } from "./object-class";
import { itemNotFound } from "./office-error";
import { textValue } from "./property-values";

interface PlacedSetting {
  readonly workbook: EmbeddedWorkbook;
  readonly key: string;
}

/** The library makes texts of dates before it sends them, and dates of these texts after it got them. */
const SETTING: ObjectClass<PlacedSetting> = {
  name: "Setting",
  id: ({ key }) => key,
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => {
        if (!workbook.settings.has(key)) throw itemNotFound(`The setting "${key}"`);
        return workbook.settings.get(key);
      },
      set: ({ workbook, key }, value) => {
        changeSetting(workbook, key, value);
      },
    },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
      announce(workbook, { kind: "workbookChanged", aspect: "settings" });
    },
  },
};

/** `workbook.settings`. Keys tell capitals apart (inferred: only of custom properties the typings say that they do not). */
const SETTINGS: ObjectClass<EmbeddedWorkbook> = {
  name: "SettingCollection",
  items: (workbook, context) =>
    [...workbook.settings.keys()].map((key) => hostObject(SETTING, { workbook, key }, context)),
  item: (workbook, key, context) => {
    const wanted = textValue("SettingCollection.getItem", key);
    if (!workbook.settings.has(wanted)) throw itemNotFound(`The setting "${wanted}"`);
    return hostObject(SETTING, { workbook, key: wanted }, context);
  },
  methods: {
    /** "Sets or adds the specified setting" (typings). */
    Add: (workbook, args, context) => {
      const key = args.text(0);
      changeSetting(workbook, key, args.raw(1));
      return hostObject(SETTING, { workbook, key }, context);
    },
    GetCount: ({ settings }) => settings.size,
    GetItemOrNullObject: (workbook, args, context) => {
      const key = args.text(0);
      return workbook.settings.has(key) ? hostObject(SETTING, { workbook, key }, context) : null;
    },
  },
};

function changeSetting(workbook: EmbeddedWorkbook, key: string, value: unknown): void {
  workbook.settings.set(key, value ?? null);
  announce(workbook, { kind: "workbookChanged", aspect: "settings" });
}

export function settingsObject(workbook: EmbeddedWorkbook, context: HostContext): HostObject {
  return hostObject(SETTINGS, workbook, context);
}
