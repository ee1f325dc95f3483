import { useState } from 'react';
import { deskSitesTexts } from '@/lib/i18n/desk/sites';
import { useEscape } from '../../hooks/use-escape';
import { useFocusFirst } from '../../hooks/use-focus-first';
import { Button } from '../../ui/button';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { useSave } from '../use-save';
import type { SiteRow } from './sites-data';

/** Erases what was recorded of a site: asked first, understood by a tick, and only then done. */
export function EraseSite({ site }: { site: Pick<SiteRow, 'id' | 'name' | 'contacts'> }) {
  const own = deskSitesTexts(useDesk().language).erase;
  const [asked, setAsked] = useState(false);
  return asked ? (
    <Question site={site} onClose={() => setAsked(false)} />
  ) : (
    <Button variant="quiet" icon="trash" onClick={() => setAsked(true)}>
      {own.button}
    </Button>
  );
}

interface QuestionProps {
  readonly site: Pick<SiteRow, 'id' | 'name' | 'contacts'>;
  readonly onClose: () => void;
}

function Question({ site, onClose }: QuestionProps) {
  const { language, ask } = useDesk();
  const own = deskSitesTexts(language).erase;
  const [understood, setUnderstood] = useState(false);
  const [busy, save] = useSave();
  const first = useFocusFirst<HTMLFieldSetElement>();
  useEscape(onClose);
  return (
    <fieldset className="site-erase" aria-label={own.title(site.name)} ref={first}>
      <p>
        <strong>{typeset(own.title(site.name))}</strong>
      </p>
      <p className="soft">{typeset(own.body(site.contacts))}</p>
      <label className="site-agree">
        <input
          type="checkbox"
          checked={understood}
          onChange={(event) => setUnderstood(event.target.checked)}
        />
        <span>{own.understood}</span>
      </label>
      <div className="row">
        <Button
          icon="trash"
          busy={busy}
          disabled={!understood}
          onClick={() =>
            save(async () => {
              await ask('site/erase', { site: site.id });
              onClose();
            }, own.done(site.name))
          }
        >
          {own.confirm}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {own.cancel}
        </Button>
        <a href="#/data">{own.backup}</a>
      </div>
    </fieldset>
  );
}
