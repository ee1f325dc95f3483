import { describe, expect, it } from 'vitest';
import { BLIND_SPOTS } from '@/lib/i18n/blind-spots';
import { deskActivitiesTexts } from '@/lib/i18n/desk/activities';
import { contactListTexts } from '@/lib/i18n/desk/contacts';
import { deskInsightsTexts } from '@/lib/i18n/desk/insights';
import { deskModelTexts } from '@/lib/i18n/desk/model';
import { deskOffersTexts } from '@/lib/i18n/desk/offers';
import { deskRepliesTexts } from '@/lib/i18n/desk/replies';
import { deskResultsTexts } from '@/lib/i18n/desk/results';
import { deskTexts } from '@/lib/i18n/desk/shell';
import { deskSightTexts } from '@/lib/i18n/desk/sight';
import { deskStrategyTexts } from '@/lib/i18n/desk/strategy';
import { deskTasksTexts } from '@/lib/i18n/desk/tasks';
import { LANGUAGES, type Language } from '@/lib/i18n/language';
import { modelTexts } from '@/lib/i18n/model';
import { overlayTexts } from '@/lib/i18n/overlay';
import { panelTexts } from '@/lib/i18n/panel';
import { panelCareTexts } from '@/lib/i18n/panel-care';
import { rhythmTexts } from '@/lib/i18n/rhythm';
import { vaultTexts } from '@/lib/i18n/vault';
import { waitingTexts } from '@/lib/i18n/waiting';

/** Every sentence of a dictionary with its path; functions are called with plausible arguments. */
function sentences(node: unknown, path = ''): [path: string, sentence: string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    const samples = ['Lin', 3, 12, 1].map((_, i, all) => all.slice(i).concat(all));
    return samples.flatMap((args) => {
      try {
        return sentences(node(...args), path);
      } catch {
        return [];
      }
    });
  }
  return Object.entries(node as object).flatMap(([key, value]) =>
    sentences(value, `${path}.${key}`),
  );
}

const DICTIONARIES = {
  desk: deskTexts,
  vault: vaultTexts,
  deskActivities: deskActivitiesTexts,
  contactList: contactListTexts,
  deskInsights: deskInsightsTexts,
  deskModel: deskModelTexts,
  deskOffers: deskOffersTexts,
  deskReplies: deskRepliesTexts,
  deskResults: deskResultsTexts,
  deskSight: (language: Language) => ({
    ...deskSightTexts(language),
    spots: BLIND_SPOTS.map(({ words }) => words[language]),
  }),
  deskStrategy: deskStrategyTexts,
  deskTasks: deskTasksTexts,
  model: modelTexts,
  overlay: overlayTexts,
  panel: panelTexts,
  panelCare: panelCareTexts,
  rhythm: rhythmTexts,
  waiting: waitingTexts,
};

describe.each(Object.entries(DICTIONARIES))('%s', (_name, texts) => {
  it.each(LANGUAGES)('%s leaves nothing empty or unfilled', (language) => {
    const all = sentences(texts(language));
    expect(all.length).toBeGreaterThan(10);
    for (const [path, sentence] of all) {
      expect(sentence.trim(), path).not.toBe('');
      expect(sentence, path).not.toMatch(/undefined|\[object|\$\{|\{\{/);
    }
  });

  it('Chinese uses full-width punctuation between Chinese characters', () => {
    for (const [path, sentence] of sentences(texts('zh-CN'))) {
      expect(sentence, path).not.toMatch(/\p{Script=Han}[,.!?;:]/u);
    }
  });

  it('English holds no Chinese', () => {
    for (const [path, sentence] of sentences(texts('en'))) {
      expect(sentence, path).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
