import { describe, expect, test } from 'vitest';
import { addStep } from '@/lib/core/care/case/add-step';
import { careAfter } from '@/lib/core/care/case/care-after';
import { caseDue } from '@/lib/core/care/case/case-due';
import { followCase } from '@/lib/core/care/case/follow-case';
import type { SeenFact } from '@/lib/core/care/case/match-insertion';
import { standingOf } from '@/lib/core/care/case/standing';
import { undoEvent } from '@/lib/core/care/case/undo-event';
import type { CareCase, CaseEvent } from '@/lib/core/model/care-case';
import { DAY, FEATURE, HOUR } from '@/lib/core/model/interaction';
import type { Summary } from '@/lib/core/model/summary';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import { printOf } from '@/lib/core/text/print';
import { fact, flagged, NOW, summary } from './example';

const TEXT = '王姐，好一阵没见您来啦，最近用着还顺手吗？有什么不满意的尽管和我说。';

function follow(
  care: CareCase,
  facts: SeenFact[],
  after: Summary = summary('declining'),
  before: Summary | null = summary('declining'),
): CareCase {
  return followCase(care, { facts, before, after, strategy: DEFAULT_STRATEGY });
}

function withInsertion(text = TEXT, entry: string | null = null): CareCase {
  return addStep(
    flagged(),
    {
      kind: 'inserted',
      intent: 'check-in',
      wording: 'problem',
      origin: 'builtin',
      print: printOf(text),
      length: text.length,
      entry,
    },
    NOW + HOUR,
  );
}

const ours = (text: string, at: number, over: Partial<SeenFact> = {}) =>
  fact('out', at, { print: printOf(text), length: text.length, ...over });
const kinds = (care: CareCase) => care.events.map((e) => e.kind);
const last = (care: CareCase) => care.events.at(-1) as CaseEvent;

describe('words of ours', () => {
  test('inserted words seen in the thread are sent, small changes or not', () => {
    for (const text of [TEXT, TEXT.replace('王姐', '王姐姐'), `${TEXT}😊`]) {
      const care = follow(withInsertion(), [ours(text, NOW + 2 * HOUR)]);
      expect(last(care)).toMatchObject({
        kind: 'sent',
        asInserted: true,
        of: 1,
        at: NOW + 2 * HOUR,
      });
      expect(care.state).toBe('sent');
    }
  });

  test('a page that shows minutes only may show the insertion’s own minute', () => {
    const seen = ours(TEXT, NOW + HOUR - 30_000, { precision: 'minute' });
    expect(follow(withInsertion(), [seen]).state).toBe('sent');
  });

  test('text made quite another is sent too, but not as inserted', () => {
    const own = '您上次说想要的那款还没到货，我一直记着呢，到了第一个告诉您，今天先跟您说一声';
    const care = follow(withInsertion(), [ours(own, NOW + 2 * HOUR)]);
    expect(last(care)).toMatchObject({ kind: 'sent', asInserted: false, of: 1 });
  });

  test('a promotion of the same length is not the check-in that stands in the box', () => {
    const promotion = ours(
      '今晚八点直播间全场五折，满两百再减三十，前一百名下单的送小样，链接在群里',
      NOW + 2 * HOUR,
      {
        features: FEATURE.promotion,
      },
    );
    expect(follow(withInsertion(), [promotion]).state).toBe('inserted');
  });

  test('a short word before does not use the insertion up', () => {
    const care = follow(withInsertion(), [
      ours('在的', NOW + 2 * HOUR),
      ours(TEXT, NOW + 2 * HOUR + 60_000),
    ]);
    expect(last(care)).toMatchObject({ asInserted: true, of: 1 });
  });

  test('texts too short for a fingerprint are told by their length', () => {
    const care = follow(withInsertion('最近好吗？'), [ours('最近好吗？', NOW + 2 * HOUR)]);
    expect(last(care)).toMatchObject({ kind: 'sent', asInserted: true });
  });

  test('a day later it is no longer those words', () => {
    const care = follow(withInsertion(), [ours(TEXT, NOW + 26 * HOUR)]);
    expect(last(care)).toMatchObject({ kind: 'sent', asInserted: false, of: null });
  });

  test('own words without an insertion are a try; promotions and answers are none', () => {
    expect(follow(flagged(), [ours(TEXT, NOW + HOUR)]).state).toBe('sent');
    const promotion = ours(TEXT, NOW + HOUR, { features: FEATURE.promotion });
    expect(follow(flagged(), [promotion]).state).toBe('flagged');
    const talk = [fact('in', NOW + HOUR), ours(TEXT, NOW + 2 * HOUR)];
    expect(kinds(follow(flagged(), talk))).toEqual(['flagged', 'replied']);
  });

  test('older messages scrolled into sight are history', () => {
    const care = follow(flagged(), [ours(TEXT, NOW - 9 * DAY), fact('in', NOW - 8 * DAY)]);
    expect(kinds(care)).toEqual(['flagged']);
  });

  test('words that were out when the flag came belong to the case', () => {
    const care = flagged({ tries: 1, lastTryAt: NOW - 3 * DAY });
    expect(care.state).toBe('sent');
    expect(standingOf(care.events).lastWordsAt).toBe(NOW - 3 * DAY);
  });
});

describe('their answers', () => {
  const sent = () => follow(flagged(), [ours(TEXT, NOW + HOUR)]);

  test('an answer is noted once, and sets a cause it tells outright', () => {
    const care = follow(sent(), [fact('in', NOW + 3 * HOUR), fact('in', NOW + 4 * HOUR)]);
    expect(kinds(care)).toEqual(['flagged', 'sent', 'replied']);
    expect(care.state).toBe('replied');
    const told = fact('in', NOW + 3 * HOUR, { features: FEATURE.complaint | FEATURE.quality });
    const known = follow(sent(), [told]);
    expect(known.state).toBe('cause-known');
    expect(last(known)).toMatchObject({ kind: 'cause', cause: 'product', by: 'reply' });
  });

  test('a cause told in the second message counts, one that is doubtful does not', () => {
    const first = follow(sent(), [fact('in', NOW + 3 * HOUR, { features: FEATURE.complaint })]);
    expect(first.state).toBe('replied');
    const second = fact('in', NOW + 3 * HOUR + 1, { features: FEATURE.competitor });
    expect(standingOf(follow(first, [second]).events).cause).toBe('competitor');
  });

  test('a cause taken back is not found again in the words it was read from', () => {
    const told = fact('in', NOW + 3 * HOUR, { features: FEATURE.quality });
    const known = follow(sent(), [told]);
    const undone = undoEvent(known, last(known).n);
    const asks = fact('in', NOW + 4 * HOUR, { features: FEATURE.question });
    expect(standingOf(follow(undone, [asks]).events).cause).toBeNull();
    const again = fact('in', NOW + 5 * HOUR, { features: FEATURE.competitor });
    expect(standingOf(follow(undone, [again]).events).cause).toBe('competitor');
  });

  test('words that ask for peace end it; not those from before the operator lifted it', () => {
    const stop = fact('in', NOW + 3 * HOUR, { features: FEATURE.optOut });
    expect(last(follow(sent(), [stop]))).toMatchObject({ kind: 'lost', by: 'words' });
    const lifted = summary('declining', { disturbAllowedAt: NOW + 4 * HOUR });
    expect(follow(sent(), [stop], lifted).state).not.toBe('lost');
  });

  test('a notice ends it, once', () => {
    const gone = summary('lost');
    const care = follow(sent(), [], gone);
    expect(last(care)).toMatchObject({ kind: 'lost', by: 'notice' });
    const undone = undoEvent(care, 2);
    expect(follow(undone, [], gone, gone)).toBe(undone);
  });
});

describe('a rhythm that returns', () => {
  const sent = (gap = 3) => follow(flagged({ gap }), [ours(TEXT, NOW + HOUR)]);
  const active = [NOW + 2 * DAY, NOW + 5 * DAY];

  test('takes a fine level and two active days after our words', () => {
    expect(follow(sent(), [], summary('fine', { active: active.slice(0, 1) })).state).toBe('sent');
    expect(follow(sent(), [], summary('watch', { active })).state).toBe('sent');
    expect(follow(sent(), [], summary('fine', { active: [NOW - DAY, NOW] })).state).toBe('sent');
    const back = follow(sent(), [], summary('fine', { active }));
    expect(back.state).toBe('recovered');
    expect(last(back)).toMatchObject({ kind: 'recovered', by: 'rhythm', at: NOW + 5 * DAY });
  });

  test('one day is enough for who writes less than monthly', () => {
    const once = summary('fine', { active: active.slice(0, 1) });
    expect(follow(sent(45), [], once).state).toBe('recovered');
  });

  test('taken back, it needs two new days', () => {
    const back = follow(sent(), [], summary('fine', { active }));
    const undone = undoEvent(back, last(back).n);
    expect(follow(undone, [], summary('fine', { active }))).toBe(undone);
    const more = [...active, NOW + 7 * DAY, NOW + 9 * DAY];
    expect(follow(undone, [], summary('fine', { active: more })).state).toBe('recovered');
  });

  test('is watched, then done, or relapses into a case that knows it', () => {
    const back = follow(sent(), [], summary('fine', { active }));
    const until = NOW + 5 * DAY + DEFAULT_STRATEGY.watchDays * DAY;
    expect(caseDue(back, summary('fine'), DEFAULT_STRATEGY)).toBe(until);
    expect(follow(back, [], summary('fine', { asOf: until - 1 }))).toBe(back);
    expect(follow(back, [], summary('fine', { asOf: until })).state).toBe('done');
    const seen = {
      facts: [],
      before: null,
      after: summary('silent', { asOf: until - DAY }),
      strategy: DEFAULT_STRATEGY,
    };
    const { changed, current } = careAfter(back, seen, 'growth', until - DAY);
    expect(changed.map((c) => c.state)).toEqual(['relapsed', 'flagged']);
    expect(current?.events[0]).toMatchObject({ kind: 'relapsed', level: 'silent' });
  });

  test('a relapse taken back is found again only when it gets worse, or comes anew', () => {
    const back = follow(sent(), [], summary('fine', { active }));
    const relapsed = follow(back, [], summary('declining'), summary('fine'));
    expect(relapsed.state).toBe('relapsed');
    const undone = undoEvent(relapsed, last(relapsed).n);
    const declining = summary('declining');
    expect(follow(undone, [], declining, declining)).toBe(undone);
    expect(follow(undone, [], summary('silent'), declining).state).toBe('relapsed');
    expect(follow(undone, [], declining, summary('watch')).state).toBe('relapsed');
  });

  test('"they are back" by the operator holds over the level it was said at', () => {
    const said = addStep(flagged(), { kind: 'recovered', by: 'operator' }, NOW + HOUR);
    expect(follow(said, [], summary('declining'), summary('declining'))).toBe(said);
    expect(follow(said, [], summary('silent'), summary('declining')).state).toBe('relapsed');
  });
});

describe('tries used up', () => {
  const tried = (asOf: number, over: Partial<Summary> = {}) =>
    summary('silent', { asOf, tries: 3, lastTryAt: NOW + 20 * DAY, ...over });

  test('rests after the last had its time, of which all was in sight', () => {
    const care = follow(flagged(), [ours(TEXT, NOW + HOUR)]);
    expect(caseDue(care, tried(NOW), DEFAULT_STRATEGY)).toBe(NOW + 27 * DAY);
    expect(follow(care, [], tried(NOW + 27 * DAY - 1)).state).toBe('sent');
    expect(follow(care, [], tried(NOW + 40 * DAY, { tries: 2 })).state).toBe('sent');
    const rested = follow(care, [], tried(NOW + 27 * DAY));
    expect(last(rested)).toMatchObject({ kind: 'rested', by: 'tries' });
    const undone = undoEvent(rested, last(rested).n);
    expect(follow(undone, [], tried(NOW + 30 * DAY))).toBe(undone);
  });

  test('an answer after that is taken up', () => {
    const rested = follow(follow(flagged(), [ours(TEXT, NOW + HOUR)]), [], tried(NOW + 30 * DAY));
    expect(follow(rested, [fact('in', NOW + 31 * DAY)]).state).toBe('replied');
  });
});

describe('opening', () => {
  const open = (after: Summary, care: CareCase | null = null) =>
    careAfter(care, { facts: [], before: null, after, strategy: DEFAULT_STRATEGY }, 'edge', NOW);

  test('a case opens at declining and silent only, for people one may write to', () => {
    expect(open(summary('declining')).current?.state).toBe('flagged');
    expect(open(summary('silent')).current?.tier).toBe('edge');
    for (const level of ['unknown', 'fine', 'watch', 'lost'] as const) {
      expect(open(summary(level)).current).toBeNull();
    }
    expect(open(summary('silent', { kind: 'group' })).current).toBeNull();
    expect(open(summary('silent', { quiet: { at: NOW, by: 'words' } })).current).toBeNull();
    const override = { reason: 'other', note: '', at: NOW, until: NOW + DAY } as const;
    expect(open(summary('silent', { override })).current).toBeNull();
  });

  test('one at rest or lost stays the contact’s case, so that it is not begun again', () => {
    const rested = addStep(flagged(), { kind: 'rested', by: 'operator' }, NOW);
    expect(open(summary('silent'), rested)).toEqual({ changed: [], current: rested });
  });
});
