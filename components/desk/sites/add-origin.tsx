import { useState } from 'react';
import { deskSitesTexts } from '@/lib/i18n/desk/sites';
import { typedOrigin } from '@/lib/sites/site-origins';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { useDesk } from '../desk-context';
import type { SitesReach } from './sites-data';

interface AddOriginProps {
  readonly reach: Pick<SitesReach, 'enable'>;
  /** What it is for was said already. */
  readonly brief?: boolean;
}

/** Leave for an address that no definition names: a help desk of one's own, an unknown page. */
export function AddOrigin({ reach, brief = false }: AddOriginProps) {
  const { language } = useDesk();
  const own = deskSitesTexts(language);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<'done' | 'refused' | 'invalid' | null>(null);
  const [phase, run] = useAction();
  const enable = () => {
    const origin = typedOrigin(typed);
    if (!origin) return setSaid('invalid');
    run(async () => {
      const ok = await reach.enable([origin]);
      setSaid(ok ? 'done' : 'refused');
      if (ok) setTyped('');
    });
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        enable();
      }}
    >
      {brief ? null : <p className="soft section-lead">{own.add.lead}</p>}
      <div className="origin-add">
        <TextField
          label={own.add.label}
          placeholder={own.add.placeholder}
          hint={own.reason}
          error={said === 'invalid' ? own.add.invalid : null}
          value={typed}
          maxLength={500}
          autoComplete="off"
          onChange={(value) => {
            setTyped(value);
            setSaid(null);
          }}
        />
        <Button type="submit" icon="plus" busy={phase === 'busy'}>
          {own.enable}
        </Button>
      </div>
      <p className="note" role="status">
        {said === 'done' ? own.add.done : said === 'refused' ? own.refused : null}
      </p>
    </form>
  );
}
