import { useState } from 'react';
import { VOICE_DAYS } from '@/lib/core/insights/gather-insights';
import { trendOf, type VoiceLog } from '@/lib/core/insights/voice-log';
import type { VoiceKind } from '@/lib/core/insights/voices';
import { RIVAL_REASONS } from '@/lib/core/model/cause';
import { deskInsightsTexts } from '@/lib/i18n/desk/insights';
import { Button } from '../../../ui/button';
import { typeset } from '../../../ui/typeset';
import { useDesk } from '../../desk-context';
import { VoiceContacts } from './voice-contacts';

interface VoiceRowProps {
  readonly kind: VoiceKind;
  readonly log: VoiceLog;
  readonly comparable: boolean;
  readonly names: ReadonlyMap<string, string>;
}

/** One kind of voice: how often, against before, and on demand of whom. */
export function VoiceRow({ kind, log, comparable, names }: VoiceRowProps) {
  const { language } = useDesk();
  const texts = deskInsightsTexts(language).voices;
  const [open, setOpen] = useState(false);
  const { count, before, denied, reasons } = log;
  const named =
    kind === 'competitor'
      ? RIVAL_REASONS.filter((reason) => reasons[reason] > 0)
          .sort((a, b) => reasons[b] - reasons[a])
          .map((reason) => texts.reason(texts.reasons[reason], reasons[reason]))
          .join(texts.between)
      : '';
  const detail = denied > 0 ? texts.denied(denied) : named;
  return (
    <>
      <div className="voice-line">
        <h3>{texts.kinds[kind]}</h3>
        <p>
          <span className="voice-count">{typeset(texts.times(count))}</span>
          {detail ? <span className="soft">{typeset(detail)}</span> : null}
        </p>
        {comparable && count + before > 0 ? (
          <p className="note">
            {typeset(texts.before(VOICE_DAYS, before))}
            {texts.between}
            {texts.trends[trendOf(log)]}
          </p>
        ) : null}
        {count > 0 ? (
          <Button
            variant="quiet"
            aria-expanded={open}
            aria-label={texts.label(open ? texts.hide : texts.who, texts.kinds[kind])}
            onClick={() => setOpen(!open)}
          >
            {open ? texts.hide : texts.who}
          </Button>
        ) : null}
      </div>
      {open ? <VoiceContacts log={log} names={names} /> : null}
    </>
  );
}
