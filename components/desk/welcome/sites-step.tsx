import { useState } from 'react';
import { deskSitesTexts } from '@/lib/i18n/desk/sites';
import { deskWelcomeTexts } from '@/lib/i18n/desk/welcome';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { AddOrigin } from '../sites/add-origin';
import { evidenceLabel } from '../sites/evidence-label';
import { findSites } from '../sites/find-sites';
import '../sites/sites.css';
import type { SiteRow, SitesReach } from '../sites/sites-data';

interface SitesStepProps {
  readonly sites: readonly SiteRow[];
  readonly reach: Pick<SitesReach, 'enable'>;
}

/** Sites to read: several are ticked, leave for all of them is asked in one click. */
export function SitesStep({ sites, reach }: SitesStepProps) {
  const { language } = useDesk();
  const texts = deskWelcomeTexts(language).sites;
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [result, setResult] = useState<'done' | 'refused' | null>(null);
  const [phase, run] = useAction();
  const offered = sites.filter(({ bundled, origins }) => !bundled && origins.length > 0);
  const found = findSites(offered, typed);
  const wanted = offered.filter(({ id, granted }) => chosen.has(id) && !granted);
  const enable = () =>
    run(async () => {
      const ok = await reach.enable([...new Set(wanted.flatMap(({ origins }) => origins))]);
      setResult(ok ? 'done' : 'refused');
      if (ok) setChosen(new Set());
    });
  const choose = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
    setResult(null);
  };
  return (
    <div className="stack">
      <div className="sites-search">
        <TextField
          label={deskSitesTexts(language).search}
          hideLabel
          type="search"
          placeholder={deskSitesTexts(language).searchHint}
          value={typed}
          onChange={setTyped}
        />
      </div>
      <fieldset className="welcome-sites">
        <legend className="visually-hidden">{texts.legend}</legend>
        {found.map((site) => (
          <SiteChoice
            key={site.id}
            site={site}
            chosen={chosen.has(site.id)}
            onChange={(on) => choose(site.id, on)}
          />
        ))}
        {found.length === 0 ? <p className="soft">{typeset(texts.none(typed.trim()))}</p> : null}
      </fieldset>
      <p className="note" id="welcome-reason">
        {texts.reason}
      </p>
      <div className="row">
        <Button
          icon="shield"
          busy={phase === 'busy'}
          disabled={wanted.length === 0}
          aria-describedby="welcome-reason"
          title={wanted.length === 0 ? texts.choose : undefined}
          onClick={enable}
        >
          {typeset(texts.enable(wanted.length))}
        </Button>
      </div>
      <div role="status">
        {result === 'done' ? (
          <Notice tone="good" icon="check">
            {texts.done}
          </Notice>
        ) : null}
        {result === 'refused' || phase === 'failed' ? <Notice>{texts.refused}</Notice> : null}
      </div>
      <details className="welcome-missing">
        <summary>{texts.missing}</summary>
        <div className="stack">
          <p className="soft">{typeset(texts.missingBody)}</p>
          <AddOrigin reach={reach} brief />
        </div>
      </details>
    </div>
  );
}

interface SiteChoiceProps {
  readonly site: SiteRow;
  readonly chosen: boolean;
  readonly onChange: (on: boolean) => void;
}

function SiteChoice({ site, chosen, onChange }: SiteChoiceProps) {
  const { language } = useDesk();
  const texts = deskWelcomeTexts(language).sites;
  const label = evidenceLabel(site, language);
  if (site.rule !== null && !site.agreed) {
    return (
      <div className="welcome-site">
        <span>
          <strong>{site.name}</strong>
          <span className="note">
            <a href="#/sites">{texts.rule}</a>
          </span>
        </span>
      </div>
    );
  }
  return (
    <label className="welcome-site">
      <input
        type="checkbox"
        checked={site.granted || chosen}
        disabled={site.granted}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        <strong>{site.name}</strong>
        <span className="note">{site.granted ? texts.on : typeset(label)}</span>
      </span>
    </label>
  );
}
