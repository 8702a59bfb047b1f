import type { StopWatching } from "../port";
import { runExcel } from "../host/run";

/**
 * Calls `onChange` when cells change, by anybody's hand. Events may be missed (office-js#1760, #3888): a hint only.
 * The handler is removed with the context that added it.
 */
export async function watch(onChange: () => void): Promise<StopWatching> {
  const handler = await runExcel("", async (context) => {
    const added = context.workbook.worksheets.onChanged.add(() => {
      onChange();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}
