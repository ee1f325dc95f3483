import { makeTextReader, type TextReader } from './make-text-reader';
import { TEXT_WORDS } from './text-words';

/**
 * What a text says about itself, as bits of `FEATURE`. Told by word tables alone, so no text leaves
 * the page and everyone can read why. Who wrote it isn't looked at: a promise in a customer's
 * message is the customer's.
 *
 * Takes a message as shown, of which the first 2,000 characters are looked at; never throws.
 */
export const readTextFeatures: TextReader = makeTextReader(TEXT_WORDS);
