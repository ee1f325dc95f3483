import { useId, useState } from 'react';
import { deskReportTexts } from '@/lib/i18n/desk/report';
import { Button } from '../../ui/button';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import type { ReportData } from './report-data';
import {
  missedLines,
  otherLines,
  type ReportLine,
  type ReportPerson,
  savedLines,
} from './report-lines';
import { seenNotes, weekTitle } from './week-title';

interface SheetProps {
  readonly data: ReportData;
  /** Contacts stand under every number; else they open one by one, and stay off paper. */
  readonly withNames: boolean;
  /** To be read only: nothing to press. */
  readonly paper?: boolean;
}

/** One week on one sheet: saved, missed, to change. */
export function ReportSheet({ data, withNames, paper = false }: SheetProps) {
  const { language, texts } = useDesk();
  const own = deskReportTexts(language);
  const { report } = data;
  const shown = { data, withNames, paper };
  const lines = { saved: savedLines, missed: missedLines } as const;
  return (
    <article className={paper ? 'report-sheet report-paper' : 'report-sheet'}>
      <header className="report-head">
        <h2>
          {texts.pages.report} <span>{weekTitle(report.week, language)}</span>
        </h2>
        {seenNotes(report, language).map((note) => (
          <p key={note} className="note">
            {typeset(note)}
          </p>
        ))}
      </header>
      {(['saved', 'missed'] as const).map((part) => (
        <section key={part} className={`report-part report-${part}`}>
          <h3>{own[part].title}</h3>
          <Lines lines={lines[part](data, language)} {...shown} />
        </section>
      ))}
      <section className="report-part report-change">
        <h3>{own.change.title}</h3>
        <Changes {...shown} />
      </section>
      <section className="report-part report-other">
        <Lines lines={otherLines(data, language)} {...shown} />
      </section>
      <footer className="note">{own.footer}</footer>
    </article>
  );
}

function Lines({ lines, ...shown }: SheetProps & { lines: readonly ReportLine[] }) {
  return (
    <div className="report-lines">
      {lines.map((line) => (
        <Line key={line.id} line={line} {...shown} />
      ))}
    </div>
  );
}

function Line({ line, ...shown }: SheetProps & { line: ReportLine }) {
  const { language } = useDesk();
  const own = deskReportTexts(language);
  const { label, value, before, change, note, people } = line;
  return (
    <div className="report-line">
      <p className="report-label">{label}</p>
      <p className="report-value">{typeset(value)}</p>
      {before === null ? null : (
        <p className="note">
          {typeset(own.before(before))}
          {change ? ` · ${own.compared[change]}` : null}
        </p>
      )}
      {note ? <p className="note">{typeset(note)}</p> : null}
      <People people={people} label={label} {...shown} />
    </div>
  );
}

function Changes({ data, ...shown }: SheetProps) {
  const { language } = useDesk();
  const own = deskReportTexts(language);
  const { suggestions } = data.report;
  if (suggestions.length === 0) return <p className="soft">{own.change.none}</p>;
  return (
    <ol className="report-changes">
      {suggestions.map(({ id, params, key, contacts }) => {
        const { title, why } = own.suggestions[id](params, key ? data.wordingOf(key) : '');
        const people = contacts.map((contact) => ({ contact, note: null }));
        return (
          <li key={id} className="report-step">
            <p className="report-advice">{typeset(title)}</p>
            <p className="soft">{typeset(why)}</p>
            {/* On paper the numbers above name them already. */}
            {shown.paper ? null : (
              <People people={people} label={title} data={data} {...shown} withNames={false} />
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Names listed at once. */
const SHOWN = 40;

function People({
  people,
  label,
  data,
  withNames,
  paper,
}: SheetProps & { people: readonly ReportPerson[]; label: string }) {
  const { language, texts } = useDesk();
  const own = deskReportTexts(language);
  const [opened, setOpened] = useState(false);
  const list = useId();
  if (people.length === 0 || (paper && !withNames)) return null;
  const open = withNames || opened;
  return (
    <div className={withNames ? 'report-people' : 'report-people report-private'}>
      {withNames ? null : (
        <Button
          variant="link"
          aria-expanded={open}
          aria-controls={open ? list : undefined}
          aria-label={texts.labelled(open ? own.hide : own.show, label)}
          onClick={() => setOpened(!opened)}
        >
          {open ? own.hide : own.show}
        </Button>
      )}
      {open ? (
        <ul id={list}>
          {people.slice(0, SHOWN).map(({ contact, note }, i) => (
            // A contact may wait twice in a week.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change while it is shown
            <li key={i}>
              <Name contact={contact} names={data.names} link={!paper} />
              {note ? <span className="note"> {typeset(note)}</span> : null}
            </li>
          ))}
          {people.length > SHOWN ? (
            <li className="note">{typeset(own.more(people.length - SHOWN))}</li>
          ) : null}
        </ul>
      ) : null}
    </div>
  );
}

function Name({
  contact,
  names,
  link,
}: {
  contact: string;
  names: ReportData['names'];
  link: boolean;
}) {
  const { language } = useDesk();
  const name = names.get(contact);
  if (name === undefined) return <span>{deskReportTexts(language).unnamed}</span>;
  return link ? <a href={`#/contacts/${contact}`}>{name}</a> : <span>{name}</span>;
}
