import { formatAgo } from '@/lib/i18n/duration';
import { fieldName, siteHealthTexts } from '@/lib/i18n/site-health';
import { useSurface } from '../../hooks/use-surface';
import type { HealthChange } from './site-view';

/** When the page began to be read otherwise, and what was amiss then. */
export function HealthHistory({ history }: { history: readonly HealthChange[] }) {
  const { language, now } = useSurface();
  const words = siteHealthTexts(language);
  return (
    <details className="site-more">
      <summary>{words.history}</summary>
      {history.length === 0 ? <p className="soft-note">{words.historyEmpty}</p> : null}
      <ol className="site-history">
        {history.map(({ at, verdict, amiss }) => (
          <li key={at}>
            <time dateTime={new Date(at).toISOString()}>{formatAgo(at, now, language)}</time>
            <span>
              {verdict === 'ok' ? words.back : words.verdicts[verdict]}
              {amiss.length > 0
                ? ` · ${words.amiss(amiss.map((name) => fieldName(name, language)).join(language === 'en' ? ', ' : '、'))}`
                : null}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
