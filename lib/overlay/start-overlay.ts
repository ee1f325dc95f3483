import type { TextWords } from '@/lib/core/text/feature-words';
import { makeTextReader, type TextReader } from '@/lib/core/text/make-text-reader';
import type { OverlayTexts } from '@/lib/i18n/overlay';
import { MessageError, NOT_GRANTED } from '@/lib/messaging/message-error';
import { ask } from '@/lib/messaging/page-client';
import type { SiteDefinition } from '@/lib/sites/definition';
import { pickSite } from '@/lib/sites/pick-site';
import { siteDocument } from '@/lib/sites/site-document';
import { siteScope } from '@/lib/sites/site-scope';
import { every } from './every';
import { runSession } from './session';

/** How often a page is looked at again: it may become a known site later, or another one. */
const LOOK_EVERY = 1000;

interface Running {
  readonly site: SiteDefinition;
  readonly scope: string;
  /** The page, or the frame in it that is read. */
  readonly desk: Document;
  readonly stop: AbortController;
}

/**
 * Runs the overlay on a page until its life ends; then nothing of it is left in the page.
 * Does nothing on pages no definition knows, but notices when one becomes a known site later.
 */
export function startOverlay(document: Document, life: AbortController): void {
  const { signal } = life;
  let running: Running | null = null;
  let url = '';
  let texts: OverlayTexts | null = null;
  let style = '';
  let candidates: readonly SiteDefinition[] = [];
  let readText: TextReader = () => 0;
  let doubted = false;

  const recheck = () => {
    doubted = true;
    void lookOnce();
  };
  const look = async () => {
    if (doubted || document.location.href !== url) {
      const asked = document.location.href;
      const session = await ask('overlay/hello', null);
      url = asked;
      doubted = false;
      texts = session.texts as OverlayTexts;
      style = session.style;
      candidates = session.sites as unknown as SiteDefinition[];
      readText = makeTextReader(session.words as unknown as TextWords);
    }
    const site = pickSite(document, candidates);
    const scope = site && siteScope(site, document);
    const desk = site && siteDocument(site, document);
    const same = scope === (running?.scope ?? null) && desk === (running?.desk ?? null);
    if (site?.id === running?.site.id && same) return;
    running?.stop.abort();
    running = null;
    if (!site || !scope || !desk || !texts || signal.aborted) return;
    const stop = new AbortController();
    running = { site, scope, desk, stop };
    runSession({
      document: desk,
      site,
      scope,
      texts,
      style,
      readText,
      signal: stop.signal,
      recheck,
    });
  };

  let looking = false;
  const lookOnce = async () => {
    if (looking || signal.aborted || (document.hidden && !doubted)) return;
    looking = true;
    await look().catch(endIfNotGranted);
    looking = false;
  };
  // Granted again, the page gets a new script.
  const endIfNotGranted = (error: unknown) => {
    if (error instanceof MessageError && error.message === NOT_GRANTED) life.abort();
  };
  every(LOOK_EVERY, () => void lookOnce(), signal);
  signal.addEventListener('abort', () => {
    running?.stop.abort();
    running = null;
  });
  void lookOnce();
}
