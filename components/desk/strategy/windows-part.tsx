import { useState } from 'react';
import type { WindowRule } from '@/lib/core/waiting/window';
import { deskStrategyTexts } from '@/lib/i18n/desk/strategy';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/select-field';
import { Switch } from '../../ui/switch';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { AmountField } from './amount-field';
import { Section } from './section';
import type { StrategyPart } from './strategy-form';

export interface SiteName {
  readonly id: string;
  readonly name: string;
  /** The window the site's definition brings. */
  readonly window: WindowRule | null;
}

/** The limits a customer-service account usually meets: 5 messages within 48 hours. */
const USUAL = { hours: 48, messages: 5 };

/** How long, and how often, each site lets us write after a customer's last words. */
export function WindowsPart({
  strategy,
  change,
  errors,
  sites,
}: StrategyPart & { sites: readonly SiteName[] }) {
  const { language, texts: shared } = useDesk();
  const texts = deskStrategyTexts(language).windows;
  const open = sites.filter(({ id }) => !strategy.windows[id]);
  const [wanted, setWanted] = useState('');
  const site = open.find(({ id }) => id === wanted) ?? open[0];
  const set = (id: string, part: Partial<(typeof strategy.windows)[string]> | null) => {
    const { [id]: before = USUAL, ...others } = strategy.windows;
    change({ windows: part ? { ...others, [id]: { ...before, ...part } } : others });
  };
  const entries = Object.entries(strategy.windows).sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <Section
      title={texts.title}
      lead={texts.lead}
      onReset={entries.length > 0 ? () => change({ windows: {} }) : undefined}
    >
      {open.map(({ id, name, window }) =>
        window ? (
          <p key={id} className="soft">
            {typeset(texts.own(name, window.hours, window.messages))}
          </p>
        ) : null,
      )}
      {entries.length === 0 ? <p className="soft">{texts.none}</p> : null}
      {entries.map(([id, { hours, messages }]) => {
        const name = sites.find((each) => each.id === id)?.name ?? id;
        return (
          <fieldset key={id} className="window-row">
            <legend>{name}</legend>
            <AmountField
              label={texts.hours}
              unit="hours"
              min={1}
              max={1440}
              value={hours}
              invalid={errors.has(`windows.${id}.hours`)}
              onChange={(value) => set(id, { hours: value })}
            />
            <Switch
              label={texts.limited}
              checked={messages !== null}
              onChange={(on) => set(id, { messages: on ? USUAL.messages : null })}
            />
            {messages === null ? null : (
              <AmountField
                label={texts.messages}
                unit="messages"
                min={1}
                max={100}
                value={messages}
                invalid={errors.has(`windows.${id}.messages`)}
                onChange={(value) => set(id, { messages: value })}
              />
            )}
            <Button variant="quiet" aria-label={texts.remove(name)} onClick={() => set(id, null)}>
              {shared.remove}
            </Button>
          </fieldset>
        );
      })}
      {site ? (
        <div className="window-add">
          <SelectField
            label={texts.site}
            value={site.id}
            options={open.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setWanted}
          />
          <Button icon="plus" onClick={() => set(site.id, site.window ?? {})}>
            {texts.add}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}
