import { VOICE_DAYS } from '@/lib/core/insights/gather-insights';
import { LISTED, type VoiceLog } from '@/lib/core/insights/voice-log';
import { VOICE_KINDS, type VoiceKind } from '@/lib/core/insights/voices';
import { deskInsightsTexts } from '@/lib/i18n/desk/insights';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { typeset } from '../../../ui/typeset';
import { useDesk } from '../../desk-context';
import { download } from '../../download';
import { VoiceRow } from './voice-row';

interface VoicesCardProps {
  readonly voices: Readonly<Record<VoiceKind, VoiceLog>>;
  readonly comparable: boolean;
  readonly names: ReadonlyMap<string, string>;
  readonly csv: () => string;
}

/** What customers asked for, complained of and saw elsewhere, for whoever can act on it (S3.10.1.b). */
export function VoicesCard({ voices, comparable, names, csv }: VoicesCardProps) {
  const { language, now } = useDesk();
  const texts = deskInsightsTexts(language).voices;
  const isAny = VOICE_KINDS.some((kind) => voices[kind].count > 0);
  const file = () => texts.file(new Date(now).toLocaleDateString('sv-SE'));
  return (
    <Card title={texts.title} aside={typeset(texts.aside(VOICE_DAYS))}>
      <p className="soft result-lead">{texts.lead}</p>
      {comparable || !isAny ? null : (
        <p className="note">{typeset(texts.incomparable(VOICE_DAYS))}</p>
      )}
      <ul className="voices">
        {VOICE_KINDS.map((kind) => (
          <li key={kind}>
            <VoiceRow kind={kind} log={voices[kind]} comparable={comparable} names={names} />
          </li>
        ))}
      </ul>
      {isAny ? (
        <div className="row">
          <Button icon="download" onClick={() => download(file(), csv())}>
            {texts.exportCsv}
          </Button>
          {VOICE_KINDS.some((kind) => voices[kind].count > LISTED) ? (
            <span className="note">{typeset(texts.exported(LISTED))}</span>
          ) : null}
        </div>
      ) : null}
    </Card>
  );
}
