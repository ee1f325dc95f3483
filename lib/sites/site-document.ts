import type { SiteDefinition } from './definition';
import { locateAll } from './locate';
import { isVisible } from './visible';

/**
 * The document a site is read in: the page's own, or that of the frame its definition names.
 * @returns null while the frame isn't there, or of another origin: then nothing can be read
 */
export function siteDocument(
  { frame }: Pick<SiteDefinition, 'frame'>,
  page: Document,
): Document | null {
  if (!frame) return page;
  const found = locateAll(page, frame).find((one) => one.localName === 'iframe' && isVisible(one));
  return found ? frameDocument(found) : null;
}

/** What is in a frame; null where it is of another origin, and out of reach. */
export function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** The frame a document is shown in, of the page around it; null for a page of its own. */
export function frameAround(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}
