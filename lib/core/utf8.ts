declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const encoder = new TextEncoder();

/** The UTF-8 bytes of a text; lone surrogates become U+FFFD. The core knows no page, but every host has this. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}
