import { fieldName, siteHealthTexts } from '@/lib/i18n/site-health';
import { Icon } from '../../ui/icon';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import type { FieldView } from './site-view';

const ICONS = { ok: 'check', degraded: 'warning', broken: 'close' } as const;

/** One field: how it stands by word, shape and colour, what was seen of what was expected, which rank. */
export function FieldRow({ field }: { field: FieldView }) {
  const { language } = usePanel();
  const words = siteHealthTexts(language);
  const dropped = field.before !== null && field.verdict === 'ok';
  const look = dropped ? 'degraded' : field.verdict;
  return (
    <li className={`site-field site-${look}`}>
      <Icon name={ICONS[look]} />
      <span className="site-field-name">{fieldName(field.name, language)}</span>
      <span className="site-field-state">{words.states[look]}</span>
      <span className="site-field-note">
        {typeset(words.counts(field.seen, field.expected))}
        {field.rank > 0 ? ` · ${words.rank(field.rank + 1)}` : null}
        {field.before === null ? null : ` · ${words.dropped(field.before + 1)}`}
      </span>
    </li>
  );
}
