import { useState } from 'react';
import type { VoiceLog } from '@/lib/core/insights/voice-log';
import { voicesByContact } from '@/lib/core/insights/voices-by-contact';
import { formatDay } from '@/lib/i18n/date';
import { deskInsightsTexts } from '@/lib/i18n/desk/insights';
import { Button } from '../../../ui/button';
import { typeset } from '../../../ui/typeset';
import { useDesk } from '../../desk-context';

/** Contacts added to the list at a time. */
const STEP = 20;

/** Who said it, latest first. */
export function VoiceContacts({
  log,
  names,
}: {
  log: VoiceLog;
  names: ReadonlyMap<string, string>;
}) {
  const { language, now } = useDesk();
  const texts = deskInsightsTexts(language).voices;
  const [shown, setShown] = useState(STEP);
  const contacts = voicesByContact(log.newest);
  const left = contacts.length - shown;
  return (
    <div className="voice-contacts">
      <ul>
        {contacts.slice(0, shown).map(({ contact, at, count, denied, reasons }) => (
          <li key={contact}>
            <span>{names.get(contact) ?? texts.gone}</span>
            <span className="note">
              {typeset(
                [
                  formatDay(at, now, language),
                  ...(count > 1 ? [texts.times(count)] : []),
                  ...(denied > 0 ? [texts.saidNo] : []),
                  ...reasons.map((reason) => texts.reasons[reason]),
                ].join(texts.between),
              )}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button variant="quiet" onClick={() => setShown(shown + STEP)}>
          {typeset(texts.more(Math.min(STEP, left)))}
        </Button>
      ) : null}
      {log.count > log.newest.length ? (
        <p className="note">{typeset(texts.listed(log.newest.length))}</p>
      ) : null}
    </div>
  );
}
