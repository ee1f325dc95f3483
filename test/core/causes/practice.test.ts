import { expect, test } from 'vitest';
import { findCauses } from '@/lib/core/causes/find-causes';
import { printOf } from '@/lib/core/text/print';
import type { Archetype } from '@/lib/practice/archetype';
import { type PracticeConversation, practiceHistory } from '@/lib/practice/history';
import { toFacts } from '@/lib/practice/to-interactions';
import { inputOf } from './conversations';

const NOW = new Date(2026, 10, 22, 14, 30).getTime();

function proposalFor(conversation: PracticeConversation): string {
  const { contact, interactions } = toFacts(conversation);
  const prints = conversation.messages
    .filter(({ direction, text }) => direction === 'out' && printOf(text))
    .map(({ id, at, text }) => ({ contact: contact.id, message: id, at, print: printOf(text) }));
  const [first] = findCauses(inputOf([], { facts: interactions, prints, now: NOW }));
  return first?.likely ? first.cause : 'none';
}

test('the people of the practice desk: who left for a reason is told so, hardly anybody else', () => {
  const found = new Map<Archetype, string[]>();
  for (const seed of [7, 8, 9]) {
    for (const conversation of practiceHistory(seed, NOW)) {
      if (conversation.customer.kind === 'group') continue;
      const { archetype } = conversation.truth;
      found.set(archetype, [...(found.get(archetype) ?? []), proposalFor(conversation)]);
    }
  }
  console.log([...found].map(([who, causes]) => `${who}: ${causes.join(' ')}`).join('\n'));
  expect(new Set(found.get('competitor'))).toEqual(new Set(['competitor']));
  expect(new Set(found.get('blocked'))).toEqual(new Set(['pressure']));
  // Their scripts mix a fault, a wait and a price in one talk: not every one is clear.
  const complaints = found.get('complaint') ?? [];
  const told = complaints.filter((cause) => ['experience', 'product', 'value'].includes(cause));
  expect(told.length).toBeGreaterThanOrEqual(complaints.length / 2);
  const well = (['frequent', 'steady', 'monthly', 'quarterly', 'seasonal', 'new'] as const).flatMap(
    (archetype) => found.get(archetype) ?? [],
  );
  const proposed = well.filter((cause) => cause !== 'none').length;
  expect(proposed / well.length).toBeLessThan(0.1);
});
