import { BadInput } from "./bad-input";

/** Input with which nothing goes on before a person has decided: exit code 3. */
export class ToDecide extends BadInput {}
