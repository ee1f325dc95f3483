import type { SiteDefinition } from '@/lib/sites/definition';
import { locate } from '@/lib/sites/locate';
import type { Acts } from './acts';
import { fetchHands, type Hands } from './hands';

/** The operator's acts: the first of them brings the script that knows how. */
export class LateActs {
  /** Those that are here already. */
  present: Acts | null = null;
  private coming: Promise<Acts> | null = null;

  constructor(
    document: Document,
    site: SiteDefinition,
    signal: AbortSignal,
    private readonly make: (hands: Hands) => Acts,
  ) {
    document.addEventListener(
      'input',
      (event) => {
        const box = site.compose && locate(document, site.compose.box);
        if (!box || !event.composedPath().includes(box)) return;
        this.get()
          .then((acts) => acts.typed(box))
          .catch(() => {});
      },
      { capture: true, signal },
    );
  }

  /** @throws Error when the script did not come; the next act tries again */
  get(): Promise<Acts> {
    this.coming ??= fetchHands().then(
      (hands) => {
        this.present = this.make(hands);
        return this.present;
      },
      (error) => {
        this.coming = null;
        throw error;
      },
    );
    return this.coming;
  }
}
