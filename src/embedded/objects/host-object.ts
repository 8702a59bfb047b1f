/** An object that a request can reach, whatever its class. */
export interface HostObject {
  readonly className: string;
  /** The thing of the model that it stands for. */
  readonly target: unknown;
  readonly id: string | number | undefined;
  readonly isCollection: boolean;
  /** Names of the scalar properties that can be read. */
  readonly readable: readonly string[];
  hasProperty(name: string): boolean;
  get(property: string): unknown;
  set(property: string, value: unknown): void;
  child(name: string): HostObject | null;
  call(method: string, values: readonly unknown[]): unknown;
  item(key: unknown): HostObject;
  items(): readonly HostObject[];
}

/** Whether it is an object of the host, and not plain JSON, which has no functions. */
export function isHostObject(value: unknown): value is HostObject {
  return (
    typeof value === "object" &&
    value !== null &&
    "hasProperty" in value &&
    typeof value.hasProperty === "function"
  );
}
