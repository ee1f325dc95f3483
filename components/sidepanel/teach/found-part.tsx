import { fieldName } from '@/lib/i18n/site-health';
import { teachTexts } from '@/lib/i18n/teach';
import type { Found } from '@/lib/messaging/teach-schemas';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';

/** Fields an operator would miss. */
const WANTED = [
  'list.row',
  'list.time',
  'thread.row',
  'thread.direction',
  'thread.time',
  'compose.box',
] as const;

/** What was made out of the page, and what was not. */
export function FoundPart({ found }: { found: Found }) {
  const { language } = usePanel();
  const words = teachTexts(language).found;
  const seen = new Map(found.fields.map((one) => [one.field, one]));
  const [rows, bubbles] = [seen.get('list.row'), seen.get('thread.row')];
  const comma = language === 'en' ? ', ' : '、';
  const missing = WANTED.filter((field) => !seen.has(field));
  const lines = [
    ...(rows ? [words.people(rows.of)] : []),
    ...(bubbles ? [words.messages(bubbles.of)] : []),
    found.fields
      .filter(({ field }) => field !== 'list.row' && field !== 'thread.row')
      .map(({ field }) => fieldName(field, language))
      .join(comma),
  ];
  return (
    <>
      <ul className="check-list">
        {lines.map((line) => (
          <li key={line}>
            <Icon name="check" />
            <span>{typeset(line)}</span>
          </li>
        ))}
      </ul>
      {missing.length > 0 ? (
        <p className="soft-note">
          {typeset(words.without(missing.map((field) => fieldName(field, language)).join(comma)))}
        </p>
      ) : null}
      {found.identity === 'name' ? (
        <Notice icon="warning">
          {words.byName}
          {found.namesakes ? ` ${words.namesakes}` : null}
        </Notice>
      ) : null}
    </>
  );
}
