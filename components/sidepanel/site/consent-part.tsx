import { siteHealthTexts } from '@/lib/i18n/site-health';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';

/** The rule the operator agreed to, and the way back: nothing of the site is read any more. */
export function ConsentPart({ rule, onWithdraw }: { rule: string; onWithdraw(): Promise<void> }) {
  const { language } = usePanel();
  const texts = siteHealthTexts(language);
  const [phase, run] = useAction();
  return (
    <section className="site-part" aria-label={texts.consent.title}>
      <h3>{texts.consent.title}</h3>
      <p className="soft-note">{typeset(rule)}</p>
      <Button busy={phase === 'busy'} onClick={() => run(onWithdraw)}>
        {texts.consent.withdraw}
      </Button>
      <p className="soft-note" role="alert">
        {phase === 'failed' ? texts.failed : null}
      </p>
    </section>
  );
}
