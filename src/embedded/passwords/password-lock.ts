import { sha512 } from "./sha-512";

/** What a protection asks of whoever wants to take it off. */
export type PasswordLock = KnownPassword | HashedPassword | ShortHash;

/** Given in this session. */
export interface KnownPassword {
  readonly kind: "known";
  readonly password: string;
}

/** From a file: the salted hash of ECMA-376, 18.3.1.85. */
export interface HashedPassword {
  readonly kind: "hashed";
  /** `SHA-512`, which Excel and LibreOffice write; others are kept, and cannot be checked. */
  readonly algorithm: string;
  /** Base64, as the file has it. */
  readonly hash: string;
  readonly salt: string;
  readonly spinCount: number;
}

/** From a file of an older program: 16 bits, as four hexadecimal digits (ECMA-376 Part 4, 14.7.1). */
export interface ShortHash {
  readonly kind: "short";
  readonly hash: string;
}

/** As Excel writes it since 2013. */
const ALGORITHM = "SHA-512";
const SPIN_COUNT = 100_000;

/** What a password given now locks with; none and an empty one: nothing is asked. */
export function lockWith(password: string | null): PasswordLock | null {
  return password === null || password === "" ? null : { kind: "known", password };
}

/** Whether `opens` can tell: a file may hold a hash of another algorithm. */
export function canCheck(lock: PasswordLock | null): boolean {
  return lock?.kind !== "hashed" || lock.algorithm.toUpperCase() === ALGORITHM;
}

/** Whether a password opens a lock; never one that cannot be checked. */
export function opens(lock: PasswordLock | null, password: string | null): boolean {
  // Excel takes any password where none is asked (office-js#762).
  if (lock === null) return true;
  if (password === null || password === "") return false;
  switch (lock.kind) {
    case "known":
      return lock.password === password;
    case "hashed":
      return canCheck(lock) && saltedHash(password, fromBase64(lock.salt), lock.spinCount) === lock.hash;
    case "short":
      return shortHash(password) === lock.hash.toUpperCase().padStart(4, "0");
  }
}

const hashes = new WeakMap<KnownPassword, HashedPassword>();

/** The lock as a file keeps it: without the password. */
export function hashedLock(lock: PasswordLock): HashedPassword | ShortHash {
  if (lock.kind !== "known") return lock;
  const known = hashes.get(lock);
  if (known) return known;
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const hashed: HashedPassword = {
    kind: "hashed",
    algorithm: ALGORITHM,
    hash: saltedHash(lock.password, salt, SPIN_COUNT),
    salt: toBase64(salt),
    spinCount: SPIN_COUNT,
  };
  hashes.set(lock, hashed);
  return hashed;
}

/** Salt and UTF-16 text first, then the hash and its turn's number, as often as the spin count says. */
function saltedHash(password: string, salt: Uint8Array, spinCount: number): string {
  const start = new Uint8Array(salt.length + password.length * 2);
  start.set(salt);
  const text = new DataView(start.buffer, salt.length);
  for (let index = 0; index < password.length; index += 1) {
    text.setUint16(index * 2, password.charCodeAt(index), true);
  }
  let hash = sha512(start);
  const next = new Uint8Array(hash.length + 4);
  const turn = new DataView(next.buffer, hash.length);
  for (let count = 0; count < spinCount; count += 1) {
    next.set(hash);
    turn.setUint32(0, count, true);
    hash = sha512(next);
  }
  return toBase64(hash);
}

/** Fifteen bits that turn with every character, from the last to the first. */
function shortHash(password: string): string {
  let hash = 0;
  for (let index = password.length - 1; index >= 0; index -= 1) {
    hash = turnedLeft(hash) ^ (password.charCodeAt(index) & 0xff);
  }
  hash = turnedLeft(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

function turnedLeft(bits: number): number {
  return ((bits >> 14) & 1) | ((bits << 1) & 0x7fff);
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** A salt that is no base64 opens for nobody. */
function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
