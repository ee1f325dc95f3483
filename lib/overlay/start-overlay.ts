import { ask } from '@/lib/messaging/page-client';
import type { SiteDefinition } from '@/lib/sites/definition';
import { pickSite } from '@/lib/sites/pick-site';
import { siteScope } from '@/lib/sites/site-scope';
import { runSession } from './session';

/** How often a page that shows no known site yet is looked at again. */
const LOOK_EVERY = 1000;

/**
 * Runs the overlay on a page until the signal aborts; then nothing of it is left in the page.
 * Does nothing on pages no definition knows, but notices when one becomes a known site later.
 */
export function startOverlay(document: Document, signal: AbortSignal): void {
  let current: { site: SiteDefinition; scope: string; stop: AbortController } | null = null;

  const look = async () => {
    const site = pickSite(document.location.href, document);
    const scope = site && siteScope(site, document);
    if (site === current?.site && (scope ?? undefined) === current?.scope) return;
    current?.stop.abort();
    current = null;
    if (!site || !scope) return;
    const stop = new AbortController();
    current = { site, scope, stop };
    signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
    try {
      const { language } = await ask('overlay/hello', { site: site.id });
      if (!stop.signal.aborted)
        runSession({ document, site, scope, language, signal: stop.signal });
    } catch {
      current = null;
    }
  };

  void look();
  const timer = setInterval(() => {
    if (!document.hidden) void look();
  }, LOOK_EVERY);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    current?.stop.abort();
  });
}
