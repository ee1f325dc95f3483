import type { ReactNode } from 'react';
import { FEATURE, FEATURES, type Feature, type Interaction } from '@/lib/core/model/interaction';
import type { TimelineItem } from '@/lib/core/timeline/build-timeline';
import { caseEventSentence } from '@/lib/i18n/cases';
import { formatDay } from '@/lib/i18n/date';
import { contactTexts } from '@/lib/i18n/desk/contact';
import { Icon, type IconName } from '../../../ui/icon';
import { typeset } from '../../../ui/typeset';
import { useDesk } from '../../desk-context';
import { joinWords } from '../../join-words';

const ICONS: Readonly<Record<TimelineItem['kind'], IconName>> = {
  talk: 'speech',
  care: 'target',
  notes: 'edit',
  offers: 'gift',
  marks: 'check',
  imports: 'upload',
};

/** Features named in a day's line. */
const MOST_FEATURES = 4;

/** One thing that happened, or a day's messages, which open to each one. */
export function TimelineEntry({ item }: { item: TimelineItem }) {
  const { language, now } = useDesk();
  const own = contactTexts(language).timeline;
  return (
    <li className={`timeline-item timeline-${item.kind}`}>
      <span className="timeline-icon" title={own.kinds[item.kind]}>
        <Icon name={ICONS[item.kind]} />
        <span className="visually-hidden">{own.kinds[item.kind]}</span>
      </span>
      <time dateTime={new Date(item.at).toISOString()}>
        {typeset(formatDay(item.at, now, language))}
      </time>
      <div className="timeline-what">
        <What item={item} />
      </div>
    </li>
  );
}

function What({ item }: { item: TimelineItem }): ReactNode {
  const { language, words } = useDesk();
  const own = contactTexts(language).timeline;
  switch (item.kind) {
    case 'talk':
      return <Day item={item} />;
    case 'care':
      return typeset(caseEventSentence(item.event, language));
    case 'notes':
      return <span className="note-text">{item.note.text}</span>;
    case 'offers':
      return typeset(own.offer(item.entry.offerName, words.entryStates[item.entry.state]));
    case 'marks':
      return own.marks[item.mark.action] ?? own.marks.other;
    case 'imports':
      return typeset(own.imported(item.facts));
  }
}

function Day({ item }: { item: Extract<TimelineItem, { kind: 'talk' }> }) {
  const { language } = useDesk();
  const own = contactTexts(language).timeline;
  const { facts, inbound, outbound } = item;
  const counts = [
    ...(inbound > 0 ? [own.inbound(inbound)] : []),
    ...(outbound > 0 ? [own.outbound(outbound)] : []),
  ];
  const all = facts.reduce((bits, { features }) => bits | features, 0);
  const features = featureWords(all, own.features).slice(0, MOST_FEATURES);
  return (
    <details>
      <summary>
        {typeset(counts.join(' · ') || own.noMessages)}
        {features.length > 0 ? (
          <span className="timeline-features">{joinWords(features, language)}</span>
        ) : null}
      </summary>
      <ul className="timeline-facts">
        {facts.map((fact) => (
          <li key={fact.id}>
            <Fact fact={fact} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Fact({ fact }: { fact: Interaction }) {
  const { language } = useDesk();
  const own = contactTexts(language).timeline;
  const { at, precision, direction, kind, features, length } = fact;
  const isFine = precision === 'exact' || precision === 'minute';
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
  const words = [
    own.messageKinds[kind],
    ...(kind === 'text' && length > 0 ? [own.length(length)] : []),
    ...featureWords(features, own.features),
  ];
  return (
    <>
      <span className="timeline-time">
        {isFine || precision === 'unknown' ? time.format(at) : own.about(precision)}
      </span>
      <span className={`timeline-side timeline-side-${direction}`}>{own.sides[direction]}</span>
      <span>{typeset(joinWords(words, language))}</span>
    </>
  );
}

function featureWords(bits: number, names: Readonly<Record<Feature, string>>): string[] {
  return FEATURES.filter((name) => bits & FEATURE[name]).map((name) => names[name]);
}
