/** Fractional parts of the cube roots of the first 64 primes, and of the square roots of the first 8. */
const [ROUND, START] = constants();

/**
 * SHA-256 (FIPS 180-4). Written here because every chat page loads it: a library's is five times
 * its size, and a browser's own is not there on plain http pages.
 * @returns 32 bytes
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  const blocks = (bytes.length + 72) >> 6;
  const padded = new Uint8Array(blocks * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(padded.length - 4, bytes.length << 3);
  const hash = Int32Array.from(START);
  const w = new Int32Array(64);
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 64; i++) {
      w[i] =
        i < 16
          ? view.getInt32(block + i * 4)
          : small(at(w, i - 2), 17, 19, 10) +
            at(w, i - 7) +
            small(at(w, i - 15), 7, 18, 3) +
            at(w, i - 16);
    }
    let a = at(hash, 0);
    let b = at(hash, 1);
    let c = at(hash, 2);
    let d = at(hash, 3);
    let e = at(hash, 4);
    let f = at(hash, 5);
    let g = at(hash, 6);
    let h = at(hash, 7);
    for (let i = 0; i < 64; i++) {
      const t = (h + big(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + at(ROUND, i) + at(w, i)) | 0;
      const u = (big(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t) | 0;
      d = c;
      c = b;
      b = a;
      a = (t + u) | 0;
    }
    for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) hash[i] = at(hash, i) + word;
  }
  const out = new DataView(new ArrayBuffer(32));
  for (const [i, word] of hash.entries()) out.setInt32(i * 4, word);
  return new Uint8Array(out.buffer);
}

function constants(): [Int32Array, Int32Array] {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((p) => n % p)) primes.push(n);
  const part = (root: number) => (root % 1) * 2 ** 32;
  return [
    Int32Array.from(primes, (p) => part(Math.cbrt(p)) | 0),
    Int32Array.from(primes.slice(0, 8), (p) => part(Math.sqrt(p)) | 0),
  ];
}

const at = (words: Int32Array, i: number) => words[i] as number;
const turn = (x: number, n: number) => (x >>> n) | (x << (32 - n));
const big = (x: number, a: number, b: number, c: number) => turn(x, a) ^ turn(x, b) ^ turn(x, c);
const small = (x: number, a: number, b: number, c: number) => turn(x, a) ^ turn(x, b) ^ (x >>> c);
