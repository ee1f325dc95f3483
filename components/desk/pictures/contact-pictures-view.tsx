import { contactPicturesTexts } from '@/lib/i18n/desk/contact-pictures';
import { Card } from '../../ui/card';
import { RhythmChart } from '../../ui/rhythm-chart/rhythm-chart';
import { useDesk } from '../desk-context';
import type { ContactPicturesData } from './contact-pictures-data';
import './pictures.css';
import { RiskChart } from './risk-chart';
import { WeeksChart } from './weeks-chart';

/** A contact's rhythm, and below each other on one time axis their weeks and their risk. */
export function ContactPicturesView({ data }: { data: ContactPicturesData }) {
  const { language, now } = useDesk();
  const texts = contactPicturesTexts(language);
  const { rhythm, usualGap, lastInboundAt, weeks, risk } = data;
  const isBlank = weeks.every(({ inbound, outbound }) => inbound + outbound === 0);
  return (
    <>
      <Card title={texts.rhythm.title}>
        {isBlank ? (
          <p className="soft">{texts.rhythm.none}</p>
        ) : (
          <RhythmChart
            weeks={rhythm}
            lastInboundAt={lastInboundAt}
            usualGap={usualGap}
            language={language}
            now={now}
          />
        )}
      </Card>
      {isBlank ? null : (
        <Card title={texts.weeks.title}>
          <WeeksChart data={data} />
        </Card>
      )}
      {isBlank ? null : (
        <Card title={texts.risk.title}>
          <p className="soft picture-lead">{texts.risk.lead}</p>
          {risk === null ? (
            <p className="soft picture-wait" role="status">
              {texts.reading}
            </p>
          ) : (
            <RiskChart points={risk} data={data} />
          )}
        </Card>
      )}
    </>
  );
}
