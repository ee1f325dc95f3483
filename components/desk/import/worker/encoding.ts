/** Encodings that are told apart, by the names of the Encoding standard. */
export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/**
 * Tells the encoding of a text that comes in pieces: a byte order mark settles it, else what is
 * valid UTF-8 to its end is UTF-8, and what is not is GB18030, which Chinese Excel and WeCom write.
 */
export class EncodingSniffer {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private marked: TextEncoding | null = null;
  private valid = true;
  private begun = false;
  /** Bytes at the beginning that hold a zero: no text has one. */
  private zeros = 0;

  feed(bytes: Uint8Array): void {
    if (!this.begun && bytes.length > 1) {
      this.begun = true;
      if (bytes[0] === 0xff && bytes[1] === 0xfe) this.marked = 'utf-16le';
      if (bytes[0] === 0xfe && bytes[1] === 0xff) this.marked = 'utf-16be';
      for (const byte of bytes.subarray(0, 4096)) if (byte === 0) this.zeros += 1;
    }
    if (!this.valid || this.marked) return;
    try {
      this.decoder.decode(bytes, { stream: true });
    } catch {
      this.valid = false;
    }
  }

  /** @returns null for what is no text */
  end(): TextEncoding | null {
    if (this.marked) return this.marked;
    if (this.zeros > 0) return null;
    try {
      if (this.valid) this.decoder.decode();
    } catch {
      this.valid = false;
    }
    return this.valid ? 'utf-8' : 'gb18030';
  }
}
