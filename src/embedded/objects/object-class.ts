import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import { isHostObject } from "./host-object";
import { MemberArguments } from "./member-arguments";
import { NotModelledError, OfficeError } from "./office-error";

/**
 * What one class of Office.js can do, over a `Target` of the workbook model. Member names are the wire's
 * (PascalCase). What is not listed here is not modelled, and using it is an error that names it.
 */
export interface ObjectClass<Target> {
  /** `Worksheet`. */
  readonly name: string;
  /** What finds the object again in its collection, in a later request (`_Id` on the wire). */
  id?(target: Target): string | number;
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  /** Sub-objects: `Format`, `Worksheets`. `null`: a null object. */
  readonly children?: Readonly<Record<string, Child<Target>>>;
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  /** Collections: `getItem(key)`. */
  item?(target: Target, key: unknown, context: HostContext): HostObject;
  /** Collections: the members, in order. */
  items?(target: Target, context: HostContext): readonly HostObject[];
}

export interface Property<Target> {
  /** Plain JSON. */
  get?(target: Target, context: HostContext): unknown;
  set?(target: Target, value: unknown, context: HostContext): void;
}

export type Child<Target> = (target: Target, context: HostContext) => HostObject | null;

/** Gives another object, `null` for a null object, plain JSON, or nothing. */
export type Method<Target> = (target: Target, args: MemberArguments, context: HostContext) => unknown;

/** Joins a thing of the model with what Office.js can do with it. */
export function hostObject<Target>(
  description: ObjectClass<Target>,
  target: Target,
  context: HostContext,
): HostObject {
  return new DescribedObject(description, target, context);
}

class DescribedObject<Target> implements HostObject {
  constructor(
    private readonly description: ObjectClass<Target>,
    readonly target: Target,
    private readonly context: HostContext,
  ) {}

  get className(): string {
    return this.description.name;
  }

  get id(): string | number | undefined {
    return this.description.id?.(this.target);
  }

  get isCollection(): boolean {
    return this.description.items !== undefined;
  }

  get readable(): readonly string[] {
    const properties = this.description.properties ?? {};
    return Object.keys(properties).filter((name) => properties[name]?.get !== undefined);
  }

  hasProperty(name: string): boolean {
    return this.description.properties?.[name] !== undefined;
  }

  get(property: string): unknown {
    const described = this.description.properties?.[property];
    if (!described?.get) throw new NotModelledError(this.memberName(property));
    return this.worded(property, described.get(this.target, this.context));
  }

  set(property: string, value: unknown): void {
    const described = this.description.properties?.[property];
    if (!described?.set) throw new NotModelledError(`setting ${this.memberName(property)}`);
    // A null on a single property is refused: https://learn.microsoft.com/office/dev/add-ins/develop/blank-null-values
    if (value === null || value === undefined) {
      throw new OfficeError("InvalidArgument", `${this.memberName(property)} cannot be set to null`);
    }
    described.set(this.target, value, this.context);
  }

  child(name: string): HostObject | null {
    const described = this.description.children?.[name];
    if (!described) throw new NotModelledError(this.memberName(name));
    return described(this.target, this.context);
  }

  call(method: string, values: readonly unknown[]): unknown {
    const described = this.description.methods?.[method];
    if (!described) throw new NotModelledError(this.memberName(method));
    const args = new MemberArguments(this.memberName(method), values);
    const result = described(this.target, args, this.context);
    args.checkAllRead();
    return result === undefined || isHostObject(result) ? result : this.worded(method, result);
  }

  item(key: unknown): HostObject {
    if (!this.description.item) throw new NotModelledError(`${this.className}.getItem`);
    return this.description.item(this.target, key, this.context);
  }

  items(): readonly HostObject[] {
    if (!this.description.items) throw new NotModelledError(`${this.className}.items`);
    return this.context.answers.order(this.className, this.description.items(this.target, this.context));
  }

  private worded(member: string, value: unknown): unknown {
    return this.context.answers.word(this.memberName(member), value, this.target);
  }

  private memberName(name: string): string {
    return `${this.className}.${camelCase(name)}`;
  }
}

/** `getRange` for the wire's `GetRange`. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
