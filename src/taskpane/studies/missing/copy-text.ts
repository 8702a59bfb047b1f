/**
 * Copies the text of a field. Excel on the web shows the pane in a frame that may not use the clipboard interface
 * (office-js#1991, #3480): then the old way, on the selected text.
 *
 * @returns false where neither works; the text stays selected, for Ctrl+C.
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return copySelection();
  }
}

function copySelection(): boolean {
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left where a frame may not use the clipboard
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
