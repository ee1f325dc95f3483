import { type OurMix, VALUES } from '@/lib/core/insights/our-mix';
import { deskInsightsTexts } from '@/lib/i18n/desk/insights';
import { Bar } from '../../ui/bar';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { percent } from '../results/share-cell';

/** What our messages of late bring: service, content, benefit, emotion, or none of them (S0.5.a, S3.1.2). */
export function MixFigures({ mix, title }: { mix: OurMix; title: string }) {
  const { language } = useDesk();
  const own = deskInsightsTexts(language);
  const { values, total, media } = mix;
  const share = (count: number) => typeset(own.share(count, percent(count / total)));
  return (
    <section className="picture-part">
      <h3 className="picture-part-title">{typeset(title)}</h3>
      <div className="picture-bars">
        {VALUES.map((value) => (
          <Bar
            key={value}
            label={own.mix.values[value]}
            value={share(values[value])}
            parts={[{ share: values[value] / total, tone: 'full' }]}
          />
        ))}
        <Bar
          label={own.mix.parts.media}
          value={share(media)}
          parts={[{ share: media / total, tone: 'faint' }]}
        />
      </div>
    </section>
  );
}
