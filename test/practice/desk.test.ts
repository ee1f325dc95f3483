import { describe, expect, it } from 'vitest';
import { createDesk, type Desk } from '@/lib/practice/desk';
import { openConversation, receiveLine, sendLine, writeDraft } from '@/lib/practice/desk-actions';
import { advance } from '@/lib/practice/desk-clock';
import { recallDesk, rememberDesk } from '@/lib/practice/desk-memory';
import { lineOf, previewOf } from '@/lib/practice/message';

const ANCHOR = new Date(2026, 10, 22, 14, 30).getTime();
const DESK = createDesk(7, ANCHOR);
const QUIET = { live: false, speed: 1 };
const MINUTE = 60_000;

const of = (desk: Desk, id: string) => {
  const conversation = desk.conversations.get(id);
  if (!conversation) throw new Error(id);
  return conversation;
};
const anyOf = (archetype: string, nth = 0) =>
  [...DESK.conversations.values()].filter((c) => c.customer.archetype === archetype)[nth]?.customer
    .id ?? '';
const said = (desk: Desk, id: string, since: number) =>
  of(desk, id).messages.filter((message) => message.at >= since);

/** Sends and lets five minutes pass. */
function talk(desk: Desk, id: string, text: string, now = ANCHOR): Desk {
  return advance(sendLine(desk, id, lineOf('out', text), now, 1), now + 5 * MINUTE, QUIET);
}

describe('the desk', () => {
  it('opens with the newest conversation first and a few people waiting', () => {
    const last = DESK.order.map((id) => of(DESK, id).messages.at(-1)?.at ?? 0);
    expect(last).toEqual([...last].sort((a, b) => b - a));
    const waiting = DESK.order.filter((id) => of(DESK, id).unread > 0);
    expect(waiting.length).toBeGreaterThan(1);
    expect(waiting.length).toBeLessThan(12);
    for (const id of waiting) expect(of(DESK, id).messages.at(-1)?.direction).toBe('in');
  });

  it('reads a conversation when it is opened, and keeps a draft for each', () => {
    const id = DESK.order.find((one) => of(DESK, one).unread > 0) ?? '';
    const other = DESK.order.find((one) => one !== id) ?? '';
    const desk = openConversation(writeDraft(DESK, other, '草稿'), id);
    expect(of(desk, id).unread).toBe(0);
    expect(desk.current).toBe(id);
    expect(of(desk, other).draft).toBe('草稿');
    expect(openConversation(desk, 'nobody')).toBe(desk);
  });

  it('puts what is sent at the end, under a new id, and the conversation first', () => {
    const id = anyOf('steady');
    const desk = sendLine(DESK, id, lineOf('out', '在吗'), ANCHOR, 1);
    expect(desk.order[0]).toBe(id);
    expect(desk.order).toHaveLength(DESK.order.length);
    const [sent] = said(desk, id, ANCHOR);
    expect(sent).toMatchObject({ direction: 'out', kind: 'text', text: '在吗' });
    const twice = sendLine(desk, id, lineOf('out', '在吗'), ANCHOR, 1);
    expect(new Set(of(twice, id).messages.map((m) => m.id)).size).toBe(
      of(twice, id).messages.length,
    );
  });

  it('counts what comes in as unread unless it is looked at', () => {
    const id = anyOf('monthly');
    const line = lineOf('in', '在吗');
    expect(of(receiveLine(DESK, id, line, ANCHOR), id).unread).toBe(of(DESK, id).unread + 1);
    expect(of(receiveLine(openConversation(DESK, id), id, line, ANCHOR), id).unread).toBe(0);
  });

  it('shows a reload what it showed before', () => {
    const id = anyOf('frequent');
    const drafted = writeDraft(DESK, anyOf('new'), '稍等');
    const waiting = receiveLine(drafted, anyOf('monthly'), lineOf('in', '在吗'), ANCHOR);
    const desk = openConversation(talk(waiting, id, '在吗？'), id);
    expect(recallDesk(rememberDesk(desk))).toEqual(desk);
    expect(recallDesk('{}')).toBeNull();
    expect(recallDesk('nonsense')).toBeNull();
  });
});

describe('simulated customers', () => {
  it.each(['frequent', 'steady', 'monthly', 'quarterly', 'fading', 'burst', 'complaint'])(
    '%s: answers, after reading',
    (archetype) => {
      const id = anyOf(archetype);
      const desk = talk(DESK, id, '最近怎么样？');
      const [ours, ...theirs] = said(desk, id, ANCHOR);
      expect(ours?.direction).toBe('out');
      expect(theirs.length).toBeGreaterThan(0);
      expect(theirs.every((message) => message.direction === 'in')).toBe(true);
      expect(of(desk, id).readUntil).toBeGreaterThan(ours?.at ?? 0);
      expect(of(desk, id).typing).toBe(false);
    },
  );

  it('types before answering', () => {
    const id = anyOf('steady');
    const sent = sendLine(DESK, id, lineOf('out', '在吗'), ANCHOR, 1);
    const moments = Array.from({ length: 60 }, (_, i) => advance(sent, ANCHOR + i * 100, QUIET));
    const typing = moments.findIndex((desk) => of(desk, id).typing);
    const answered = moments.findIndex((desk) => said(desk, id, ANCHOR).length > 1);
    expect(typing).toBeGreaterThan(0);
    expect(answered).toBeGreaterThan(typing);
  });

  it('unanswered: never answers, and some never read', () => {
    const ids = [0, 1, 2].map((nth) => anyOf('unanswered', nth));
    for (const id of ids) expect(said(talk(DESK, id, '在吗？'), id, ANCHOR)).toHaveLength(1);
  });

  it('blocked: the message fails and the desk says so', () => {
    const id = anyOf('blocked');
    const [ours, notice] = said(talk(DESK, id, '在吗？'), id, ANCHOR);
    expect(ours?.failed).toBe(true);
    expect(notice).toMatchObject({ kind: 'system', direction: 'unknown' });
  });

  it('an apology with amends calms an angry customer, words alone do not', () => {
    const id = anyOf('complaint');
    const replies = (text: string) =>
      said(talk(DESK, id, text), id, ANCHOR + 1)
        .map(previewOf)
        .join('');
    expect(replies('非常抱歉，已给您全额退款并补发一瓶')).toMatch(/好吧|这还差不多/);
    expect(replies('抱歉')).toMatch(/到现在|到底怎么处理/);
  });

  it('does not talk for ever', () => {
    const id = anyOf('frequent');
    let desk = DESK;
    for (let i = 0; i < 8; i++) desk = talk(desk, id, '在吗？', ANCHOR + i * 10 * MINUTE);
    const last = said(desk, id, ANCHOR + 70 * MINUTE);
    expect(last.map((message) => message.direction)).toEqual(['out']);
  });
});

describe('visits', () => {
  const run = (options: { live: boolean; speed: number }) => {
    let desk = DESK;
    for (let s = 0; s <= 300; s++) desk = advance(desk, ANCHOR + s * 1000, options);
    return desk;
  };
  const arrived = (desk: Desk) => DESK.order.flatMap((id) => said(desk, id, ANCHOR));

  it('customers on good terms write by themselves, always the same at the same moments', () => {
    const desk = run({ live: true, speed: 1 });
    const lines = arrived(desk);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.every((line) => line.direction === 'in')).toBe(true);
    expect(run({ live: true, speed: 1 })).toEqual(desk);
  });

  it('come faster with speed and not at all without live', () => {
    const usual = arrived(run({ live: true, speed: 1 })).length;
    expect(arrived(run({ live: true, speed: 5 })).length).toBeGreaterThan(2 * usual);
    expect(run({ live: false, speed: 1 })).toBe(DESK);
  });
});
