import type { CareView } from '@/components/sidepanel/care/care-view';
import type { PanelActions } from '@/components/sidepanel/panel-actions';
import type { DraftFinding, PanelState } from '@/components/sidepanel/panel-state';
import { DAY } from '@/lib/core/model/interaction';
import { OVERRIDE_DAYS } from '@/lib/core/model/operator-mark';
import type { Language } from '@/lib/i18n/language';
import { NOW } from './now';
import { fillPhrase, guard, phrases, writeByModel, writeDrafts } from './writers';

/** What was asked of the panel's owner, for tests to read: `window.asked`. */
export type Asked = readonly [name: string, ...args: unknown[]];

declare global {
  interface Window {
    asked: Asked[];
    /** What the next insertion answers. */
    insertAnswer?: Awaited<ReturnType<PanelActions['insertDraft']>>;
    /** Makes every asynchronous action fail. */
    failing?: boolean;
  }
}

type SetState = (change: (state: PanelState) => PanelState) => void;

/** An owner in miniature: remembers what was asked and changes the state as the real one would. */
export function makeActions(setState: SetState, language: Language): PanelActions {
  window.asked = [];
  const ask = async <T>(answer: T, ...asked: [string, ...unknown[]]): Promise<T> => {
    window.asked.push(asked);
    if (window.failing) throw new Error('planned');
    return answer;
  };
  const mark = (part: object) =>
    setState((state) => (state.kind === 'flagged' ? { ...state, ...part } : state));
  const careFor = (part: Partial<CareView>) =>
    setState((state) => ('care' in state ? { ...state, care: { ...state.care, ...part } } : state));

  return {
    enableSite: (origin, agreed) =>
      ask(false, 'enableSite', origin, agreed, navigator.userActivation.isActive),
    openPracticeDesk: () => void ask(null, 'openPracticeDesk'),
    openDesk: () => void ask(null, 'openDesk'),
    openSite: (id) => void ask(null, 'openSite', id),
    recheckSite: () => ask(undefined, 'recheckSite'),
    locateContact: (id) => ask(true, 'locateContact', id),
    revealMessages: (id, times) =>
      ask({ kind: 'shown', count: times.length, of: times.length }, 'revealMessages', id, times),
    writeDrafts: (_id, { intent, offer }) => writeDrafts(language, intent, offer),
    checkDraft: (_id, text) => check(text),
    readGuard: async (_id, text) => guard(language, text),
    insertDraft: (id, request) =>
      ask(window.insertAnswer ?? { kind: 'inserted' }, 'insertDraft', id, request),
    prepareModel: async () => {},
    writeByModel: (id, request, run) => writeByModel(language, id, request, run),
    previewModel: async (_id, { intent }) =>
      JSON.stringify(
        { model: 'deepseek-chat', messages: [{ role: 'user', content: intent }] },
        null,
        2,
      ),
    async searchPhrases(query) {
      const all = phrases(language);
      return all.filter(({ title, text }) => `${title} ${text} lxhf`.includes(query));
    },
    fillPhrase: async (_id, id, known) => fillPhrase(language, id, known),
    savePhrase: (text, intent) => ask(undefined, 'savePhrase', text, intent),
    setCause: (id, cause, note) => ask(undefined, 'setCause', id, cause, note),
    markCase: (id, what) => ask(undefined, 'markCase', id, what),
    undoCase: (id, caseId, event) => ask(undefined, 'undoCase', id, caseId, event),
    async setDisturb(id, allowed) {
      await ask(undefined, 'setDisturb', id, allowed);
      careFor({ quiet: allowed ? null : { at: NOW, by: 'operator' } });
    },
    async markMessage(id, message, kind, joined) {
      await ask(undefined, 'markMessage', id, message, kind, joined);
      setState((state) => {
        if (!('care' in state)) return state;
        const messages = state.care.messages.map((one) =>
          one.id === message ? { ...one, kind, joined, marked: true } : one,
        );
        return { ...state, care: { ...state.care, messages } };
      });
    },
    async saveProfile(profile) {
      await ask(undefined, 'saveProfile', profile);
      careFor({
        profile,
        ...(profile.tier ? { tier: profile.tier } : {}),
        tierSet: profile.tier !== undefined,
        missing: profile.topic ? [] : ['topic'],
      });
    },
    copyDraft: (text, of) => ask(null, 'copyDraft', text, of),
    async snooze(id, until) {
      await ask(undefined, 'snooze', id, until);
      mark({ snooze: { at: NOW, until } });
    },
    async cancelSnooze(id) {
      await ask(undefined, 'cancelSnooze', id);
      mark({ snooze: null });
    },
    async override(id, reason, note) {
      await ask(undefined, 'override', id, reason, note);
      const until = NOW + OVERRIDE_DAYS[reason] * DAY;
      mark({ override: { reason, note, at: NOW, until } });
    },
    async cancelOverride(id) {
      await ask(undefined, 'cancelOverride', id);
      mark({ override: null });
    },
  };
}

/** Two rules are enough to see both kinds of remark. */
function check(text: string): DraftFinding[] {
  const rules = [
    { rule: 'promotion', severity: 'block', words: /优惠券|coupon/ },
    { rule: 'absolute', severity: 'hint', words: /一定|definitely/ },
  ] as const;
  return rules.flatMap(({ rule, severity, words }) => {
    const match = words.exec(text);
    if (!match) return [];
    const chinese = /\p{Script=Han}/u.test(text);
    const message = {
      promotion: chinese ? '第一次问候不谈促销' : 'No promotion in a first check-in',
      absolute: chinese ? '话别说得太满' : 'Avoid absolute words',
    }[rule];
    return [{ rule, severity, message, range: [match.index, match.index + match[0].length] }];
  });
}
