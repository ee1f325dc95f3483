import type { Picked, PickTexts, TeachReply } from '@/lib/messaging/teach-schemas';
import type { SiteDefinition } from '@/lib/sites/definition';
import { type Fixed, fixField } from '@/lib/sites/local/fix-field';
import { PICKABLE, type PickableField } from '@/lib/sites/local/pickable';
import { samplesOf } from '@/lib/sites/local/samples-of';
import { siteDocument } from '@/lib/sites/site-document';
import type { Fingerprints } from '@/lib/sites/teach/fingerprint';
import { fingerprintsOf } from '@/lib/sites/teach/fingerprints-of';
import { idCandidates } from '@/lib/sites/teach/id-candidates';
import { proposeRepair } from '@/lib/sites/teach/propose-repair';
import { scriptLifetime } from '../lifetime';
import { Lead } from './lead';
import { Outline } from './outline';
import { pageSkeleton } from './page-skeleton';
import { Picker, type Preview } from './picker';
import { readPage } from './read-page';
import { serveTeach } from './serve-teach';

/**
 * Learns this page with the operator, as the side panel asks: nothing happens by itself, and nothing
 * of the page is changed. A newer copy of this script takes over from it, and an update ends it.
 */
export function startTeach(document: Document): void {
  const { signal } = scriptLifetime(document, 'teach');
  const outline = new Outline(document);
  let picker: Picker | null = null;
  let pointed: readonly (readonly Element[])[] = [];
  const lead = new Lead(document, outline);
  const deskOf = (site: SiteDefinition) => siteDocument(site, document) ?? document;

  const pick = (site: SiteDefinition, field: PickableField, texts: PickTexts) =>
    new Promise<TeachReply<'teach/pick'>>((done) => {
      picker?.press('leave');
      outline.clear();
      const preview = (taken: readonly Element[]): Preview => {
        const fixed = fixField(site, field, taken, deskOf(site));
        const [text = ''] = fixed ? samplesOf(fixed.definition, field, deskOf(site)) : [];
        return { alike: fixed?.found ?? taken, text };
      };
      picker = new Picker(document, texts, PICKABLE[field], preview, (taken) => {
        picker = null;
        if (taken.length === 0) return done({ kind: 'left' });
        const fixed = fixField(site, field, taken, deskOf(site));
        done(fixed ? pickedReply(fixed, field) : { kind: 'problem' });
      });
    });
  const pickedReply = (fixed: Fixed, field: PickableField): Picked => ({
    kind: 'picked',
    definition: { ...fixed.definition },
    selector: fixed.selector.slice(0, 1000),
    seen: fixed.found.length,
    of: fixed.of,
    samples: samplesOf(fixed.definition, field, deskOf(fixed.definition)),
    lasting: fixed.lasting,
  });

  const stopServing = serveTeach({
    'teach/read': async ({ answers }) => {
      outline.clear();
      const { reply, elements } = readPage(document, answers);
      pointed = elements;
      return reply;
    },
    'teach/point': async (what) => {
      const element = what && pointed[what.index]?.[what.option];
      outline.show(element ? [element] : []);
      return null;
    },
    'teach/pick': async ({ definition, field, texts }) => {
      if (!Object.hasOwn(PICKABLE, field)) throw new Error('no such field');
      return pick(definition as unknown as SiteDefinition, field as PickableField, texts);
    },
    'teach/press': async ({ key }) => {
      picker?.press(key);
      lead.press(key);
      return null;
    },
    'teach/lead': async ({ point, texts }) => lead.point(point, texts),
    'teach/forget': async ({ from }) => {
      lead.forget(from);
      return null;
    },
    'teach/pointed': async () => lead.read(),
    'teach/ids': async ({ definition }) => {
      const site = definition as unknown as SiteDefinition;
      return idCandidates(site, deskOf(site)).map(({ list, key, place, keyPlace, ...one }) => ({
        ...one,
        list: { ...list },
        key: key && { ...key },
        place: place.slice(0, 100),
        keyPlace: keyPlace.slice(0, 100),
      }));
    },
    'teach/repair': async ({ definition, prints }) => {
      const repairs = proposeRepair(
        definition as unknown as SiteDefinition,
        deskOf(definition as unknown as SiteDefinition),
        // Checked by the panel against its schema.
        prints as Fingerprints,
      ).slice(0, 20);
      pointed = repairs.map(({ elements }) => elements);
      return repairs.map(({ elements, ...repair }) => ({
        ...repair,
        before: repair.before.slice(0, 1000),
        after: repair.after.slice(0, 1000),
        confidence: Math.min(1, Math.max(0, repair.confidence)),
        definition: { ...repair.definition },
      }));
    },
    'teach/prints': async ({ definition }) => ({
      ...fingerprintsOf(
        definition as unknown as SiteDefinition,
        deskOf(definition as unknown as SiteDefinition),
      ),
    }),
    'teach/skeleton': async () => ({ text: pageSkeleton(document) }),
  });
  signal.addEventListener('abort', () => {
    outline.clear();
    picker?.press('leave');
    lead.press('leave');
    stopServing();
  });
}
