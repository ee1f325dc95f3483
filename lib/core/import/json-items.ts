/** Characters of one item that are kept. */
export const MAX_ITEM = 262_144;
/** Nesting that is followed; deeper is no export. */
const MAX_DEPTH = 64;

/** Something found in a JSON text that comes in pieces. */
export type JsonFind =
  /** An element of an array that was asked for. */
  | {
      readonly is: 'item';
      readonly path: string;
      readonly line: number;
      readonly text: string;
      readonly cut: boolean;
    }
  /** A plain value (string, number, literal) of an object on the way. */
  | { readonly is: 'value'; readonly path: string; readonly text: string };

interface Frame {
  readonly array: boolean;
  readonly path: string;
  key: string;
}

/**
 * Walks through a JSON text of any size, holding one item at most. It checks no grammar: each item is
 * handed on as text, and whoever asked parses it.
 */
export class JsonItems {
  private readonly frames: Frame[] = [];
  private line = 1;
  private inString = false;
  private escaped = false;
  private string = '';
  private scalar = '';
  private item: { parts: string; start: number; depth: number; path: string; cut: boolean } | null =
    null;
  /** Set when the text is no JSON that could be walked. */
  broken = false;

  /**
   * @param isItems whether the elements of the array at a path (`/chats/list`) are items
   */
  constructor(private readonly isItems: (path: string) => boolean) {}

  /** @returns what was found in this piece, in order */
  feed(piece: string): JsonFind[] {
    const finds: JsonFind[] = [];
    let itemFrom = 0;
    for (let i = 0; i < piece.length && !this.broken; i++) {
      const sign = piece.charCodeAt(i);
      if (sign === 10) this.line += 1;
      if (this.inString) {
        this.readString(piece, i, sign);
        continue;
      }
      switch (sign) {
        case 34: // "
          this.inString = true;
          this.string = '';
          break;
        case 123: // {
        case 91: // [
          this.open(sign === 91);
          if (this.item && this.item.depth === this.frames.length) itemFrom = i;
          break;
        case 125: // }
        case 93: {
          // ]
          this.value(finds);
          const ends = this.item?.depth === this.frames.length;
          this.frames.pop();
          if (ends && this.item) finds.push(this.close(piece.slice(itemFrom, i + 1)));
          break;
        }
        case 58: {
          // :
          const top = this.frames.at(-1);
          if (top && !top.array) top.key = this.string;
          this.string = '';
          this.scalar = '';
          break;
        }
        case 44: // ,
          this.value(finds);
          break;
        case 32:
        case 9:
        case 13:
        case 10:
        case 0xfeff:
          break;
        default:
          if (!this.item && this.scalar.length < 64) this.scalar += piece[i];
      }
    }
    if (this.item) this.keep(piece.slice(itemFrom));
    return finds;
  }

  /** Whether the text ended where a JSON text may. */
  get whole(): boolean {
    return !this.broken && this.frames.length === 0 && !this.inString;
  }

  /** The line reached. */
  get lineNow(): number {
    return this.line;
  }

  private readString(piece: string, i: number, sign: number): void {
    if (this.escaped) this.escaped = false;
    else if (sign === 92) {
      this.escaped = true;
    } else if (sign === 34) {
      this.inString = false;
      return;
    }
    // Within an item only its end matters; elsewhere keys and names are short.
    if (!this.item && this.string.length < 4096) this.string += piece[i];
  }

  private open(array: boolean): void {
    const top = this.frames.at(-1);
    const path = top ? `${top.path}/${top.array ? '*' : top.key}` : '';
    const begins = !this.item && !array && top?.array === true && this.isItems(top.path);
    this.frames.push({ array, path: this.item ? '' : path, key: '' });
    this.string = '';
    this.scalar = '';
    if (this.frames.length > MAX_DEPTH) this.broken = true;
    if (begins && top) {
      this.item = {
        parts: '',
        start: this.line,
        depth: this.frames.length,
        path: top.path,
        cut: false,
      };
    }
  }

  private value(finds: JsonFind[]): void {
    const top = this.frames.at(-1);
    const told = this.string !== '' || this.scalar !== '';
    if (!this.item && top && !top.array && told) {
      const text = this.scalar === '' ? this.string : this.scalar;
      finds.push({ is: 'value', path: `${top.path}/${top.key}`, text });
    }
    this.string = '';
    this.scalar = '';
  }

  private keep(text: string): void {
    const { item } = this;
    if (!item) return;
    if (item.parts.length + text.length > MAX_ITEM) item.cut = true;
    item.parts += text.slice(0, Math.max(0, MAX_ITEM - item.parts.length));
  }

  private close(text: string): JsonFind {
    this.keep(text);
    const item = this.item as NonNullable<typeof this.item>;
    this.item = null;
    return {
      is: 'item',
      path: item.path,
      line: item.start,
      text: item.parts,
      cut: item.cut,
    };
  }
}
