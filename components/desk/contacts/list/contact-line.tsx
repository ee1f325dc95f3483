import { memo } from 'react';
import type { ContactRow } from '@/lib/core/contacts-list/contact-row';
import { isWaiting } from '@/lib/core/contacts-list/list-filter';
import { DAY } from '@/lib/core/model/interaction';
import { caseTexts } from '@/lib/i18n/cases';
import { contactListTexts } from '@/lib/i18n/desk/contacts';
import { formatAgo, formatDays, formatDuration } from '@/lib/i18n/duration';
import { overlayTexts } from '@/lib/i18n/overlay';
import { LevelBadge } from '../../../ui/level-badge';
import { typeset } from '../../../ui/typeset';
import { useDesk } from '../../desk-context';
import { contactAddress } from '../addresses';
import { GRID } from './grid-props';

/** Days out of sight from which that is said beside a contact. */
const UNSEEN_DAYS = 14;

interface ContactLineProps {
  readonly row: ContactRow;
  /** Place in the list, from 0. */
  readonly index: number;
  readonly isActive: boolean;
  readonly hasNamesake: boolean;
  readonly site: string;
  readonly onActive: (index: number) => void;
}

/** One contact in the list: the whole line leads to their page. */
export const ContactLine = memo(function ContactLine(props: ContactLineProps) {
  const { row, index, isActive, hasNamesake, site, onActive } = props;
  const { language, words, now } = useDesk();
  const own = contactListTexts(language);
  const ago = (at: number | null) => (at === null ? own.never : formatAgo(at, now, language));
  return (
    <div className="contact-line" {...GRID.row(index, isActive)}>
      <div {...GRID.cell} className="contact-who">
        <a
          id={`row-${row.id}`}
          data-index={index}
          href={contactAddress(row.id)}
          tabIndex={isActive ? 0 : -1}
          title={row.name}
          onFocus={() => onActive(index)}
        >
          {row.name}
        </a>
        <p className="contact-more">
          {row.remark ? <span className="contact-remark">{row.remark}</span> : null}
          {hasNamesake ? (
            <span className="contact-namesake" title={own.namesakeHint}>
              {own.namesake}
            </span>
          ) : null}
          <span>{row.kind === 'group' ? own.group : words.tiers[row.tier]}</span>
          <span className="contact-place">{site}</span>
        </p>
      </div>
      <div {...GRID.cell}>
        <LevelBadge level={row.level} label={overlayTexts(language).levels[row.level]} />
      </div>
      <div {...GRID.cell} className="contact-time">
        <span className="contact-label">{own.columns.lastIn}</span>
        {typeset(ago(row.lastIn))}
      </div>
      <div {...GRID.cell} className="contact-time">
        <span className="contact-label">{own.columns.lastOut}</span>
        {typeset(ago(row.lastOut))}
      </div>
      <div {...GRID.cell} className="contact-time contact-rhythm">
        {row.rhythm === null ? '—' : typeset(own.every(formatDays(row.rhythm, language)))}
      </div>
      <div {...GRID.cell} className="contact-about">
        <About row={row} />
      </div>
    </div>
  );
});

/** What else is worth knowing at a glance, most pressing first. */
function About({ row }: { row: ContactRow }) {
  const { language, words, now } = useDesk();
  const own = contactListTexts(language);
  const waited = isWaiting(row, now) ? now - (row.waitingSince ?? now) : null;
  const unseen = row.seenThrough === null ? 0 : now - row.seenThrough;
  return (
    <>
      {waited === null ? null : (
        <span className="contact-waits">
          {typeset(own.waits(formatDuration(waited, language)))}
        </span>
      )}
      {row.isQuiet ? <span className="tag">{own.quiet}</span> : null}
      {row.putOffUntil > now ? <span className="tag">{own.putOff}</span> : null}
      {row.cause ? <span className="tag">{words.causes[row.cause]}</span> : null}
      {row.caseState && row.caseState !== 'flagged' && !row.cause ? (
        <span className="tag">{caseTexts(language).states[row.caseState]}</span>
      ) : null}
      {unseen > UNSEEN_DAYS * DAY ? (
        <span className="note">{typeset(own.unseen(formatDuration(unseen, language)))}</span>
      ) : null}
      {row.tags.slice(0, 2).map((tag) => (
        <span key={tag} className="tag contact-tag" title={tag}>
          {tag}
        </span>
      ))}
    </>
  );
}
