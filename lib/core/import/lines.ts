/** Characters of one line that are kept; what is longer is no chat. */
export const MAX_LINE = 65_536;

/** One line of a text. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line break. */
  readonly text: string;
  /** It was longer than `MAX_LINE` and is cut. */
  readonly cut: boolean;
}

/**
 * Cuts a text that comes in pieces into lines. Holds one line at most, and of that no more than
 * `MAX_LINE` characters, however long it is.
 */
export class LineReader {
  private rest = '';
  private number = 0;
  private overflowing = false;

  /** @returns the lines that end in this piece */
  feed(piece: string): Line[] {
    const lines: Line[] = [];
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      this.keep(piece, from, end);
      lines.push(this.take());
      from = end + 1;
    }
    this.keep(piece, from, piece.length);
    return lines;
  }

  /** @returns the last line, where the text does not end with a line break */
  end(): Line[] {
    return this.rest === '' && !this.overflowing ? [] : [this.take()];
  }

  private keep(piece: string, from: number, to: number): void {
    const room = MAX_LINE - this.rest.length;
    if (to - from > room) this.overflowing = true;
    if (room > 0) this.rest += piece.slice(from, Math.min(to, from + room));
  }

  private take(): Line {
    const cut = this.overflowing;
    const text = this.rest.endsWith('\r') ? this.rest.slice(0, -1) : this.rest;
    this.rest = '';
    this.overflowing = false;
    this.number += 1;
    return { number: this.number, text, cut };
  }
}
