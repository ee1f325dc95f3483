import { OUR_DAYS } from '@/lib/core/insights/gather-insights';
import { type OurMix, VALUES } from '@/lib/core/insights/our-mix';
import { readMix } from '@/lib/core/insights/read-mix';
import { deskInsightsTexts } from '@/lib/i18n/desk/insights';
import { Bar } from '../../../ui/bar';
import { Card } from '../../../ui/card';
import { typeset } from '../../../ui/typeset';
import { useDesk } from '../../desk-context';
import { percent } from '../share-cell';

/** What our messages bring, and what of them only sells (S0.3.b, S0.5.a, S3.1.2). */
export function MixCard({ mix }: { mix: OurMix }) {
  const { language } = useDesk();
  const own = deskInsightsTexts(language);
  const texts = own.mix;
  const { values, total } = mix;
  const reading = readMix(mix);
  const share = (count: number) => typeset(own.share(count, percent(count / total)));
  return (
    <Card title={texts.title} aside={total > 0 ? typeset(texts.total(total)) : null}>
      <p className="soft result-lead">{typeset(texts.lead(OUR_DAYS))}</p>
      {total === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <div className="stack">
          {reading ? <p>{texts.readings[reading]}</p> : null}
          <div className="result-states">
            {VALUES.map((value) => (
              <Bar
                key={value}
                label={texts.values[value]}
                value={share(values[value])}
                parts={[{ share: values[value] / total, tone: 'full' }]}
              />
            ))}
          </div>
          <dl className="arms">
            {(['promotions', 'media'] as const).map((part) => (
              <div key={part}>
                <dt>{texts.parts[part]}</dt>
                <dd>{share(mix[part])}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </Card>
  );
}
