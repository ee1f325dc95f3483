import type { SiteDefinition } from '../definition';
import { fieldElements } from './field-elements';
import { FIELDS } from './fields';
import type { Fingerprints } from './fingerprint';
import { fingerprintOf } from './fingerprint-of';

/**
 * What a definition's fields look like while it works; to be kept for the day a selector dies. One
 * element stands for each field, of the second row where there is one: first ones are often special.
 */
export function fingerprintsOf(site: SiteDefinition, document: Document): Fingerprints {
  const prints: Fingerprints = {};
  for (const field of FIELDS) {
    const found = fieldElements(site, field, document);
    const one = found[1] ?? found[0];
    if (one) prints[field] = fingerprintOf(one.element, one.row ?? undefined);
  }
  return prints;
}
