import { standingOf } from '@/lib/core/care/case/standing';
import type { CareCase } from '@/lib/core/model/care-case';
import { caseEventSentence, caseTexts } from '@/lib/i18n/cases';
import { formatDay } from '@/lib/i18n/date';
import { contactTexts } from '@/lib/i18n/desk/contact';
import { Card } from '../../../ui/card';
import { typeset } from '../../../ui/typeset';
import { useDesk } from '../../desk-context';
import { joinWords } from '../../join-words';

/** Every time care was taken of a contact, and how it ended. */
export function CasesCard({ cases }: { cases: readonly CareCase[] }) {
  const { language, words, now } = useDesk();
  const own = contactTexts(language).cases;
  const day = (at: number) => formatDay(at, now, language);
  if (cases.length === 0) {
    return (
      <Card title={own.title}>
        <p className="soft">{own.none}</p>
      </Card>
    );
  }
  return (
    <Card title={own.title} aside={String(cases.length)}>
      <ul>
        {cases
          .toSorted((a, b) => b.openedAt - a.openedAt)
          .map((care) => {
            const { cause } = standingOf(care.events);
            const facts = [
              own.opened(day(care.openedAt)),
              ...(care.closedAt === null ? [] : [own.closed(day(care.closedAt))]),
              ...(cause ? [words.causes[cause]] : []),
              ...(care.held ? [own.held] : []),
              own.events(care.events.length),
            ];
            return (
              <li key={care.id} className="past-case">
                <details>
                  <summary>
                    <strong>{caseTexts(language).states[care.state]}</strong>
                    <span className="note">{typeset(joinWords(facts, language))}</span>
                  </summary>
                  <ol className="past-steps">
                    {care.events.map((event) => (
                      <li key={event.n} className="past-step">
                        <time dateTime={new Date(event.at).toISOString()}>
                          {typeset(day(event.at))}
                        </time>
                        <span>{typeset(caseEventSentence(event, language))}</span>
                      </li>
                    ))}
                  </ol>
                </details>
              </li>
            );
          })}
      </ul>
    </Card>
  );
}
