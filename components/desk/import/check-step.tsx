import { useState } from 'react';
import type { Rejected } from '@/lib/core/import/records';
import { toCsv } from '@/lib/core/offers/to-csv';
import { type DeskImportTexts, deskImportTexts } from '@/lib/i18n/desk/import';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { download } from '../download';
import { siteNameById } from '../live/site-names';
import type { ImportActions, ImportState } from './import-state';
import { MOST_REJECTED } from './import-types';

interface CheckStepProps {
  readonly state: Extract<ImportState, { step: 'check' }>;
  readonly actions: ImportActions;
}

/** What an import would do, before it does. */
export function CheckStep({ state, actions }: CheckStepProps) {
  const { language } = useDesk();
  const texts = deskImportTexts(language);
  const { dryRun, resumes, failed } = state;
  const words = texts.dry;
  const nothing = dryRun.contacts === 0;
  return (
    <>
      <Card title={words.title}>
        <div className="stack">
          {failed ? (
            <Notice tone="bad" icon="warning">
              {texts.run.failed}
            </Notice>
          ) : null}
          {nothing ? (
            <Notice icon="warning">{words.nothing}</Notice>
          ) : (
            <ul className="import-counts">
              <li>{typeset(words.contacts(dryRun.contacts, dryRun.created))}</li>
              <li>{typeset(words.added(dryRun.added))}</li>
              {dryRun.known > 0 ? <li>{typeset(words.known(dryRun.known))}</li> : null}
            </ul>
          )}
          {dryRun.rejected > 0 ? <Rejects dryRun={dryRun} texts={texts} /> : null}
        </div>
      </Card>
      {dryRun.matches.length > 0 ? <Matches state={state} actions={actions} /> : null}
      <div className="row">
        <Button variant="primary" disabled={nothing} onClick={actions.start}>
          {resumes ? words.resume : words.start}
        </Button>
        <Button variant="quiet" onClick={actions.cancel}>
          {texts.back}
        </Button>
      </div>
    </>
  );
}

function Rejects({
  dryRun,
  texts,
}: {
  dryRun: CheckStepProps['state']['dryRun'];
  texts: DeskImportTexts;
}) {
  const words = texts.dry;
  return (
    <div className="import-rejects">
      <p>{typeset(words.rejected(dryRun.rejected))}</p>
      <ul className="note">
        {dryRun.reasons.map(([reason, count]) => (
          <li key={reason}>{typeset(`${texts.reasons[reason]} · ${count}`)}</li>
        ))}
      </ul>
      <Button
        variant="link"
        icon="download"
        onClick={() => download(`${words.rejectsFile}.csv`, rejectsCsv(dryRun.rejects, texts))}
      >
        {words.download}
      </Button>
      {dryRun.rejects.length >= MOST_REJECTED ? (
        <p className="note">{typeset(words.downloadMore(dryRun.rejects.length))}</p>
      ) : null}
    </div>
  );
}

function rejectsCsv(rejects: readonly Rejected[], { dry, reasons }: DeskImportTexts): string {
  return toCsv([
    dry.rejectsColumns,
    ...rejects.map(({ line, reason, raw }) => [String(line), reasons[reason], raw]),
  ]);
}

/** Contacts that are there already and have the same name: joined unless the operator says otherwise. */
function Matches({ state, actions }: CheckStepProps) {
  const { language } = useDesk();
  const words = deskImportTexts(language).dry;
  const { dryRun, choices } = state;
  const names = siteNameById(language);
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set(choices.apart));
  const changed = apart.size !== choices.apart.length || choices.apart.some((id) => !apart.has(id));
  const toggle = (contact: string, joins: boolean) => {
    const next = new Set(apart);
    if (joins) next.delete(contact);
    else next.add(contact);
    setApart(next);
  };
  const more = dryRun.matchCount - dryRun.matches.length;
  return (
    <Card title={words.matches} aside={words.matchesHint}>
      <ul className="import-matches">
        {dryRun.matches.map(({ name, contact, site }) => (
          <li key={contact}>
            <label>
              <input
                type="checkbox"
                checked={!apart.has(contact)}
                onChange={(event) => toggle(contact, event.target.checked)}
              />
              <span className="import-match-name">{name}</span>
              <span className="tag">{names.get(site) ?? site}</span>
            </label>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="note">{typeset(words.matchesMore(more))}</p> : null}
      {changed ? (
        <Button onClick={() => actions.keepApart([...apart])}>{words.recheck}</Button>
      ) : null}
    </Card>
  );
}
