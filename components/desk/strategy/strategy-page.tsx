import { useState } from 'react';
import type { Shifts } from '@/lib/core/calendar/shifts';
import type { Strategy } from '@/lib/core/strategy/strategy';
import { deskStrategyTexts } from '@/lib/i18n/desk/strategy';
import { Tabs } from '../../ui/tabs';
import { useDesk } from '../desk-context';
import { joinWords } from '../join-words';
import { PageHeader } from '../page-header';
import { PageLoading } from '../page-loading';
import { useSave } from '../use-save';
import { CalendarPart } from './calendar-part';
import { LearnPart } from './learn-part';
import { LimitsPart } from './limits-part';
import { SaveBar } from './save-bar';
import { shiftErrors } from './shift-errors';
import { ShiftsPart } from './shifts-part';
import './strategy.css';
import { strategyErrors } from './strategy-errors';
import { TiersPart } from './tiers-part';
import { useEdit } from './use-edit';
import { type SiteName, WindowsPart } from './windows-part';

const TABS = ['tiers', 'limits', 'windows', 'calendar', 'learn', 'shifts'] as const;
type Tab = (typeof TABS)[number];

interface StrategyPageProps {
  readonly strategy: Strategy | undefined;
  readonly shifts: Shifts | undefined;
  readonly sites: readonly SiteName[];
}

/** How customers are to be cared for, and when somebody is there to do it. */
export function StrategyPage({ strategy, shifts, sites }: StrategyPageProps) {
  const { language, texts } = useDesk();
  return (
    <>
      <PageHeader title={texts.pages.strategy} lead={deskStrategyTexts(language).lead} />
      {strategy && shifts ? (
        <StrategyForm strategy={strategy} shifts={shifts} sites={sites} />
      ) : (
        <PageLoading />
      )}
    </>
  );
}

interface StrategyFormProps {
  readonly strategy: Strategy;
  readonly shifts: Shifts;
  readonly sites: readonly SiteName[];
}

function StrategyForm({ strategy, shifts, sites }: StrategyFormProps) {
  const { language, ask } = useDesk();
  const texts = deskStrategyTexts(language);
  const [tab, setTab] = useState<Tab>('tiers');
  const [busy, save] = useSave();
  const plan = useEdit('strategy', strategy);
  const hours = useEdit('shifts', shifts);
  const errors = strategyErrors(plan.shown);
  const late = shiftErrors(hours.shown);
  const wrong = new Set([...errors].map(tabOf).concat(late.size > 0 ? ['shifts'] : []));

  const saveAll = () => {
    const put = async (nextPlan: Strategy, nextHours: Shifts) => {
      if (plan.dirty) await ask('settings/save', { section: 'strategy', value: nextPlan });
      if (hours.dirty) await ask('settings/save', { section: 'shifts', value: nextHours });
    };
    save(
      async () => {
        await put(plan.shown, hours.shown);
        plan.discard();
        hours.discard();
      },
      plan.dirty ? texts.saved : texts.shiftsSaved,
      () => put(strategy, shifts),
    );
  };
  const part = {
    strategy: plan.shown,
    change: (next: Partial<Strategy>) => plan.change({ ...plan.shown, ...next }),
    errors,
  };
  return (
    <>
      <Tabs
        label={texts.parts}
        tabs={TABS.map((value) => ({ value, label: texts.tabs[value] }))}
        value={tab}
        onChange={setTab}
      >
        {tab === 'tiers' ? <TiersPart {...part} /> : null}
        {tab === 'limits' ? <LimitsPart {...part} /> : null}
        {tab === 'windows' ? <WindowsPart {...part} sites={sites} /> : null}
        {tab === 'calendar' ? <CalendarPart {...part} /> : null}
        {tab === 'learn' ? <LearnPart {...part} /> : null}
        {tab === 'shifts' ? (
          <ShiftsPart
            shifts={hours.shown}
            change={(next) => hours.change({ ...hours.shown, ...next })}
            errors={late}
          />
        ) : null}
      </Tabs>
      {plan.dirty || hours.dirty ? (
        <SaveBar
          wrong={joinWords(
            TABS.filter((each) => wrong.has(each)).map((each) => texts.tabs[each]),
            language,
          )}
          busy={busy}
          onSave={saveAll}
          onDiscard={() => {
            plan.discard();
            hours.discard();
          }}
        />
      ) : null}
    </>
  );
}

/** Where a wrong value stands. */
function tabOf(path: string): Tab {
  const [key = ''] = path.split('.');
  if (key === 'windows' || key === 'calendar') return key;
  if (['tiers', 'loyalShare', 'growthShare', 'loyalSpend'].includes(key)) return 'tiers';
  return ['holdout', 'answerDays', 'watchDays'].includes(key) ? 'learn' : 'limits';
}
