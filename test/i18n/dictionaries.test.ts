import { describe, expect, it } from 'vitest';
import { BLIND_SPOTS } from '@/lib/i18n/blind-spots';
import { deskActivitiesTexts } from '@/lib/i18n/desk/activities';
import { contactTexts } from '@/lib/i18n/desk/contact';
import { contactPicturesTexts } from '@/lib/i18n/desk/contact-pictures';
import { contactListTexts } from '@/lib/i18n/desk/contacts';
import { deskDataTexts } from '@/lib/i18n/desk/data';
import { deskGroupsTexts } from '@/lib/i18n/desk/groups';
import { deskImportTexts } from '@/lib/i18n/desk/import';
import { deskInsightsTexts } from '@/lib/i18n/desk/insights';
import { deskKeysTexts } from '@/lib/i18n/desk/keys';
import { deskModelTexts } from '@/lib/i18n/desk/model';
import { deskOffersTexts } from '@/lib/i18n/desk/offers';
import { deskPicturesTexts } from '@/lib/i18n/desk/pictures';
import { deskRepliesTexts } from '@/lib/i18n/desk/replies';
import { deskReportTexts } from '@/lib/i18n/desk/report';
import { deskResultsTexts } from '@/lib/i18n/desk/results';
import { deskSettingsTexts } from '@/lib/i18n/desk/settings';
import { deskTexts } from '@/lib/i18n/desk/shell';
import { deskSightTexts } from '@/lib/i18n/desk/sight';
import { deskSitesTexts } from '@/lib/i18n/desk/sites';
import { deskStrategyTexts } from '@/lib/i18n/desk/strategy';
import { deskTasksTexts } from '@/lib/i18n/desk/tasks';
import { deskTodayTexts } from '@/lib/i18n/desk/today';
import { deskWelcomeTexts } from '@/lib/i18n/desk/welcome';
import { LANGUAGES, type Language } from '@/lib/i18n/language';
import { modelTexts } from '@/lib/i18n/model';
import { noticeTexts } from '@/lib/i18n/notices';
import { overlayTexts } from '@/lib/i18n/overlay';
import { panelTexts } from '@/lib/i18n/panel';
import { panelCareTexts } from '@/lib/i18n/panel-care';
import { rhythmTexts } from '@/lib/i18n/rhythm';
import { storeTexts } from '@/lib/i18n/store';
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
  contactPictures: contactPicturesTexts,
  desk: deskTexts,
  vault: vaultTexts,
  store: storeTexts,
  deskActivities: deskActivitiesTexts,
  contact: contactTexts,
  contactList: contactListTexts,
  deskData: deskDataTexts,
  deskGroups: deskGroupsTexts,
  deskImport: deskImportTexts,
  deskInsights: deskInsightsTexts,
  deskKeys: deskKeysTexts,
  deskModel: deskModelTexts,
  deskOffers: deskOffersTexts,
  deskPictures: deskPicturesTexts,
  deskReplies: deskRepliesTexts,
  deskReport: deskReportTexts,
  deskResults: deskResultsTexts,
  deskSettings: deskSettingsTexts,
  deskSites: deskSitesTexts,
  deskWelcome: deskWelcomeTexts,
  notices: noticeTexts,
  deskSight: (language: Language) => ({
    ...deskSightTexts(language),
    spots: BLIND_SPOTS.map(({ words }) => words[language]),
  }),
  deskStrategy: deskStrategyTexts,
  deskTasks: deskTasksTexts,
  deskToday: deskTodayTexts,
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
