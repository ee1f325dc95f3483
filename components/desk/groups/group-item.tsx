import { useId, useState } from 'react';
import { formatDay } from '@/lib/i18n/date';
import { deskGroupsTexts } from '@/lib/i18n/desk/groups';
import { formatAgo } from '@/lib/i18n/duration';
import { Button } from '../../ui/button';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { GroupActions } from './group-actions';
import { groupReasons, memberFacts } from './group-reasons';
import type { GroupRow } from './groups-data';
import { TalkStrip } from './talk-strip';
import { TidyLists } from './tidy-lists';

/** One group: what is wrong with it in its own numbers, its last days, and what to do. */
export function GroupItem({ row }: { row: GroupRow }) {
  const { language, now, texts } = useDesk();
  const own = deskGroupsTexts(language);
  const [open, setOpen] = useState(false);
  const list = useId();
  const { look, tidy } = row;
  const facts = memberFacts(row, now, language);
  const reasons = groupReasons(row, now, language);
  const count = tidy.remove.length + tidy.pin.length;
  return (
    <article className="group-item">
      <div className="group-words">
        <h3 className="group-name">
          {row.name}
          <span className="group-site">{row.site}</span>
        </h3>
        <p className="row">
          {row.problems.map((problem) => (
            <span key={problem} className={`group-tag group-tag-${problem}`}>
              {own.problems[problem]}
            </span>
          ))}
          {row.done ? <span className="tag">{own.doneTag}</span> : null}
          {row.snoozedUntil === null ? null : (
            <span className="tag">{own.later(formatDay(row.snoozedUntil, now, language))}</span>
          )}
        </p>
        {reasons.map((reason) => (
          <p key={reason}>{typeset(reason)}</p>
        ))}
        {row.problems[0] ? <p className="soft">{own.advice[row.problems[0]]}</p> : null}
        <p className="note">
          {own.month}
          {language === 'en' ? ': ' : '：'}
          {typeset(own.monthFacts(look.theirs, look.talkDays))}
          {' · '}
          {typeset(own.ourFacts(look.ours, look.promotions))}
          {row.talkers === null ? null : ` · ${typeset(own.talkers(row.talkers))}`}
        </p>
        {facts.length > 0 ? <p className="note">{typeset(facts.join(' · '))}</p> : null}
        {row.seenUntil === null ? null : (
          <p className="note">{typeset(own.asOf(formatAgo(row.seenUntil, now, language)))}</p>
        )}
      </div>
      <TalkStrip days={look.days} name={row.name} />
      <GroupActions row={row}>
        {count > 0 ? (
          <Button
            variant="quiet"
            icon="menu"
            aria-expanded={open}
            aria-controls={open ? list : undefined}
            aria-label={texts.labelled(
              open ? own.hideTidy : own.tidy(tidy.remove.length, tidy.pin.length),
              row.name,
            )}
            onClick={() => setOpen(!open)}
          >
            {open ? own.hideTidy : own.tidy(tidy.remove.length, tidy.pin.length)}
          </Button>
        ) : null}
      </GroupActions>
      {open ? (
        <div id={list} className="group-tidy">
          <TidyLists row={row} />
        </div>
      ) : null}
    </article>
  );
}
