import { useId, useState } from 'react';
import { DAY } from '@/lib/core/model/interaction';
import { formatDay } from '@/lib/i18n/date';
import { deskActivitiesTexts } from '@/lib/i18n/desk/activities';
import { Bar } from '../../ui/bar';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ChoiceChips } from '../../ui/choice-chips';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { useSave } from '../use-save';
import { ACTIVITY_KINDS, type Activity, type ActivityKind } from './activities-data';
import { Participants } from './participants';

/** Answers after this long are no answers to it. */
const WINDOW = 3 * DAY;

/** One text that went to many: when, to how many, who answered, what it was. */
export function ActivityCard({ activity }: { activity: Activity }) {
  const { language, now, ask } = useDesk();
  const texts = deskActivitiesTexts(language);
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  const [busy, save] = useSave();
  const list = useId();
  const { at, length, kind, looks, people } = activity;
  const time = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  const sent = texts.sent(formatDay(at, now, language), time.format(at));
  const answered = people.filter((person) => person.answered).length;
  const joined = people.filter((person) => person.joined).length;

  const markAll = async (next: ActivityKind) => {
    try {
      for (const [i, { id, message, joined: took }] of people.entries()) {
        setDone(i);
        const isPlain = next === 'plain';
        await ask('message/mark', { contact: id, message, kind: next, joined: took && !isPlain });
      }
    } finally {
      setDone(null);
    }
  };
  return (
    <Card
      title={typeset(sent)}
      aside={looks && kind === null ? <span className="tag">{texts.looks[looks]}</span> : null}
    >
      <div className="stack">
        <p className="soft">
          {typeset(texts.facts(people.length, length))}
          {joined > 0 ? ` · ${typeset(texts.joined(joined))}` : null}
        </p>
        <Bar
          label={typeset(
            texts.answered(answered, people.length, Math.round((answered / people.length) * 100)),
          )}
          value={now - at < WINDOW ? texts.tooSoon : null}
          parts={[{ share: answered / people.length, tone: 'full' }]}
        />
        <ChoiceChips
          legend={texts.kind}
          choices={ACTIVITY_KINDS.map((value) => ({ value, label: texts.kinds[value] }))}
          value={kind}
          onChange={(next) => {
            if (busy) return;
            save(
              () => markAll(next),
              texts.marked(texts.kinds[next], people.length),
              () => markAll(kind ?? 'plain'),
            );
          }}
        />
        <div className="row">
          <Button
            aria-expanded={open}
            aria-controls={open ? list : undefined}
            aria-label={texts.peopleLabel(open ? texts.hidePeople : texts.people, sent)}
            onClick={() => setOpen(!open)}
          >
            {open ? texts.hidePeople : texts.people}
          </Button>
          <span className="note" role="status">
            {done === null ? null : typeset(texts.marking(done, people.length))}
          </span>
        </div>
        {open ? (
          <div id={list} className="stack">
            <Participants activity={activity} />
          </div>
        ) : null}
      </div>
    </Card>
  );
}
