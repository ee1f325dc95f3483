import { describe, expect, test } from 'vitest';
import { CAUSES } from '@/lib/core/model/cause';
import { TIERS } from '@/lib/core/model/tier';
import { chooseOffers } from '@/lib/core/offers/choose-offers';
import { defaultOffers } from '@/lib/core/offers/default-offers';
import { KIND_FOR_CAUSE } from '@/lib/core/offers/kind-for-cause';
import { lintOffer } from '@/lib/core/offers/lint-offer';
import { renderOffer } from '@/lib/core/offers/render-offer';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import { LANGUAGES } from '@/lib/i18n/language';
import { offerSchema } from '@/lib/messaging/care-schemas';

const offers = defaultOffers('zh-CN');

describe('the starting catalogue', () => {
  test('ids are unique, every offer can be saved, none has a threshold (S0.7.c)', () => {
    expect(new Set(offers.map(({ id }) => id)).size).toBe(offers.length);
    for (const language of LANGUAGES) {
      for (const offer of defaultOffers(language)) {
        expect(offerSchema.safeParse(offer).success, offer.id).toBe(true);
        expect(offer.threshold).toBe(0);
      }
    }
  });

  test.each(offers)('$id: nothing speaks against it but being a courtesy', (offer) => {
    const faults = lintOffer(offer).map(({ fault }) => fault);
    expect(faults).toEqual(offer.causes.length === 0 ? ['courtesy'] : []);
  });

  test.each(offers)('$id: words fit any tone and any place', (offer) => {
    expect(renderOffer(offer, 'zh-CN')).not.toMatch(
      /[你您。！？!?～]|亲|最|第一|绝对|保证|永久|终身/u,
    );
    expect(renderOffer(offer, 'en')).toMatch(/^I /);
    expect(renderOffer(offer, 'en')).not.toMatch(/[.!?]$|\b(?:best|guarantee|always|never)\b/iu);
  });

  test.each(CAUSES.flatMap((cause) => TIERS.map((tier) => [cause, tier] as const)))(
    'has something affordable for %s, %s, of the kind that makes good (S4.W2.b to d)',
    (cause, tier) => {
      const [first] = chooseOffers({
        offers,
        entries: [],
        cause,
        tier,
        strategy: DEFAULT_STRATEGY,
        contact: 'a',
        quiet: null,
        now: Date.UTC(2026, 10, 20),
        dayOffset: 480,
      });
      expect(first?.refusal).toBeNull();
      expect(first?.offer.kind).toBe(KIND_FOR_CAUSE[cause]);
    },
  );
});
