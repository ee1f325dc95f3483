import { useState } from 'react';
import {
  TIMELINE_KINDS,
  type TimelineItem,
  type TimelineKind,
} from '@/lib/core/timeline/build-timeline';
import { contactTexts } from '@/lib/i18n/desk/contact';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { CheckChips } from '../../../ui/check-chips';
import { useDesk } from '../../desk-context';
import { TimelineEntry } from './timeline-entry';

/** Entries shown at first, and how many more each time. */
const PAGE = 20;

/** Everything that happened with a contact, newest first, a page at a time. */
export function TimelineCard({ items }: { items: readonly TimelineItem[] }) {
  const { language } = useDesk();
  const own = contactTexts(language).timeline;
  const [wanted, setWanted] = useState<readonly TimelineKind[]>([]);
  const [shown, setShown] = useState(PAGE);
  const there = TIMELINE_KINDS.filter((kind) => items.some((item) => item.kind === kind));
  const found = wanted.length === 0 ? items : items.filter((item) => wanted.includes(item.kind));
  const rest = found.length - shown;
  return (
    <Card title={own.title}>
      <p className="note">{own.lead}</p>
      {there.length > 1 ? (
        <div className="timeline-filter">
          <CheckChips
            legend={own.filter}
            choices={there.map((value) => ({ value, label: own.kinds[value] }))}
            values={wanted}
            onChange={(kinds) => {
              setWanted(kinds);
              setShown(PAGE);
            }}
          />
        </div>
      ) : null}
      {found.length === 0 ? (
        <p className="soft">{items.length === 0 ? own.none : own.noneOfKind}</p>
      ) : null}
      <ol className="timeline">
        {found.slice(0, shown).map((item) => (
          <TimelineEntry key={item.key} item={item} />
        ))}
      </ol>
      {rest > 0 ? (
        <Button onClick={() => setShown(shown + 3 * PAGE)}>
          {own.earlier(rest.toLocaleString(language))}
        </Button>
      ) : null}
    </Card>
  );
}
