const ENDS = 65_536;

/** SHA-256 over the sizes, heads and tails of files, in hex: the same files again have the same. */
export async function fingerprintOf(files: readonly File[]): Promise<string> {
  const parts = await Promise.all(
    files.map(async (file) => [
      new TextEncoder().encode(`${file.size};`),
      new Uint8Array(await file.slice(0, ENDS).arrayBuffer()),
      new Uint8Array(await file.slice(-ENDS).arrayBuffer()),
    ]),
  );
  const bytes = await new Blob(parts.flat()).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
