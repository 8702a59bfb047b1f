/**
 * SHA-512 (FIPS 180-4), at once and without Node: a request is answered in one go, in the preview page too, where the
 * browser's own digest would have to be waited for.
 */
export function sha512(message: Uint8Array): Uint8Array {
  const padded = withPadding(message);
  const state = Int32Array.from(INITIAL);
  const view = new DataView(padded.buffer);
  for (let block = 0; block < padded.length; block += BLOCK) compress(state, view, block);
  const digest = new DataView(new ArrayBuffer(64));
  state.forEach((half, index) => digest.setInt32(index * 4, half));
  return new Uint8Array(digest.buffer);
}

const BLOCK = 128;
const ROUNDS = 80;

/** Eight words and the constants of the rounds, each as two halves of 32 bits, the high one first. */
const INITIAL = halves(firstPrimes(8).map((prime) => rootFraction(prime, 2n)));
const CONSTANTS = halves(firstPrimes(ROUNDS).map((prime) => rootFraction(prime, 3n)));

/** The length in bits ends the last block; lengths beyond 32 bits do not occur. */
function withPadding(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((message.length + 17) / BLOCK) * BLOCK);
  padded.set(message);
  padded[message.length] = 0x80;
  new DataView(padded.buffer).setUint32(padded.length - 4, message.length * 8);
  return padded;
}

/** The message schedule; the eight working words of a block, from `a` to `h`. */
const words = new Int32Array(ROUNDS * 2);
const work = new Int32Array(16);

function compress(state: Int32Array, view: DataView, block: number): void {
  for (let index = 0; index < 32; index += 1) words[index] = view.getInt32(block + index * 4);
  for (let index = 32; index < ROUNDS * 2; index += 2) extend(index);
  work.set(state);
  for (let index = 0; index < ROUNDS * 2; index += 2) performRound(index);
  for (let index = 0; index < 16; index += 2) {
    const low = unsigned(state, index + 1) + unsigned(work, index + 1);
    put(state, index, at(state, index) + at(work, index), low);
  }
}

function extend(index: number): void {
  const [h15, l15] = [at(words, index - 30), at(words, index - 29)];
  const [h2, l2] = [at(words, index - 4), at(words, index - 3)];
  const low =
    ((turned(l15, h15, 1) ^ turned(l15, h15, 8) ^ turned(l15, h15, 7)) >>> 0) +
    unsigned(words, index - 13) +
    ((turned(l2, h2, 19) ^ turned(h2, l2, 29) ^ turned(l2, h2, 6)) >>> 0) +
    unsigned(words, index - 31);
  const high =
    (turned(h15, l15, 1) ^ turned(h15, l15, 8) ^ (h15 >>> 7)) +
    at(words, index - 14) +
    (turned(h2, l2, 19) ^ turned(l2, h2, 29) ^ (h2 >>> 6)) +
    at(words, index - 32);
  put(words, index, high, low);
}

function performRound(index: number): void {
  const [eh, el] = [at(work, 8), at(work, 9)];
  const low =
    unsigned(work, 15) +
    ((turned(el, eh, 14) ^ turned(el, eh, 18) ^ turned(eh, el, 9)) >>> 0) +
    (((el & at(work, 11)) ^ (~el & at(work, 13))) >>> 0) +
    unsigned(CONSTANTS, index + 1) +
    unsigned(words, index + 1);
  const high =
    at(work, 14) +
    (turned(eh, el, 14) ^ turned(eh, el, 18) ^ turned(el, eh, 9)) +
    ((eh & at(work, 10)) ^ (~eh & at(work, 12))) +
    at(CONSTANTS, index) +
    at(words, index) +
    carried(low);
  const [ah, al] = [at(work, 0), at(work, 1)];
  const mixedLow =
    ((turned(al, ah, 28) ^ turned(ah, al, 2) ^ turned(ah, al, 7)) >>> 0) + (majority(1) >>> 0) + (low >>> 0);
  const mixedHigh = (turned(ah, al, 28) ^ turned(al, ah, 2) ^ turned(al, ah, 7)) + majority(0) + (high | 0);
  for (let half = 15; half > 1; half -= 1) work[half] = at(work, half - 2);
  put(work, 8, at(work, 8) + high, unsigned(work, 9) + (low >>> 0));
  put(work, 0, mixedHigh, mixedLow);
}

/** Of `a`, `b` and `c`; 0: their high halves, 1: their low ones. */
function majority(half: number): number {
  const [a, b, c] = [at(work, half), at(work, 2 + half), at(work, 4 + half)];
  return (a & b) ^ (a & c) ^ (b & c);
}

/**
 * The high half of a word turned right by fewer than 32 bits; with the halves exchanged, its low half, which is also
 * that of the word shifted.
 */
function turned(high: number, low: number, bits: number): number {
  return (high >>> bits) | (low << (32 - bits));
}

/** A word modulo 2^64 from sums of its halves; the low one, of unsigned numbers, carries over. */
function put(target: Int32Array, place: number, high: number, low: number): void {
  target[place] = high + carried(low);
  target[place + 1] = low;
}

function carried(low: number): number {
  return (low / 2 ** 32) | 0;
}

function unsigned(halvesOfWords: Int32Array, place: number): number {
  return at(halvesOfWords, place) >>> 0;
}

function at(halvesOfWords: Int32Array, place: number): number {
  return halvesOfWords[place] ?? 0;
}

function halves(whole: readonly bigint[]): Int32Array {
  return Int32Array.from(
    whole.flatMap((word) => [Number(BigInt.asIntN(32, word >> 32n)), Number(BigInt.asIntN(32, word))]),
  );
}

/** The first 64 bits after the point of the square or cube root: where the standard takes its constants from. */
function rootFraction(prime: bigint, degree: bigint): bigint {
  const wanted = prime << (64n * degree);
  let [low, high] = [0n, 1n << 70n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** degree <= wanted) low = middle;
    else high = middle;
  }
  return BigInt.asUintN(64, low);
}

function firstPrimes(count: number): bigint[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes.map(BigInt);
}
