/** Name of the saved workbook, and its type as the browser knows it. */
const FILE_NAME = "obiettivi-piao.xlsx";
const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const SHELF = "obiettivi-piao-preview";
const SHELF_KEY = "/opened-workbook.xlsx";

/** Hands a workbook to the person as a download. */
export function downloadWorkbook(bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX_TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = FILE_NAME;
  link.click();
  URL.revokeObjectURL(address);
}

/**
 * Keeps a file for the next load of the page. As in Excel, a workbook lives as long as its page: another workbook
 * starts the add-in afresh.
 */
export async function shelveWorkbook(file: Blob): Promise<void> {
  const shelf = await caches.open(SHELF);
  await shelf.put(SHELF_KEY, new Response(file));
}

/** The file kept by the load before, once; `null`: none. */
export async function takeShelvedWorkbook(): Promise<Uint8Array<ArrayBuffer> | null> {
  const shelf = await caches.open(SHELF);
  const kept = await shelf.match(SHELF_KEY);
  if (!kept) return null;
  await shelf.delete(SHELF_KEY);
  return new Uint8Array(await kept.arrayBuffer());
}
