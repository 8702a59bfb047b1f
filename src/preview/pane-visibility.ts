/** Whether the task pane is open: the add-in, the ribbon and the pane's own button all decide it. */
export class PaneVisibility {
  #open = true;
  readonly #listeners = new Set<() => void>();

  readonly get = (): boolean => this.#open;

  readonly set = (open: boolean): void => {
    this.#open = open;
    for (const listener of this.#listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
