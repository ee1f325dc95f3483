import { type Host, makeHost } from './host';
import base from './styles/base.css?inline';

/** One of our elements, in the colours and the font all of ours have. */
export function makeBasedHost(document: Document, styles: string): Host {
  return makeHost(document, base + styles);
}
