import type { PasswordLock } from "../passwords/password-lock";
import { canCheck } from "../passwords/password-lock";
import type { MemberArguments } from "./member-arguments";
import { NotModelledError } from "./office-error";

/** Refuses to judge a password that a file keeps by another hash than Excel's own. */
export function requireCheckable(lock: PasswordLock | null, args: MemberArguments): void {
  if (canCheck(lock)) return;
  const algorithm = lock?.kind === "hashed" ? lock.algorithm : "";
  throw new NotModelledError(`${args.member} with a password kept by ${algorithm}`);
}
