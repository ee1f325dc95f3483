import type { GroupMessage } from '@/lib/core/groups/tidy-group';
import { deskGroupsTexts } from '@/lib/i18n/desk/groups';
import { typeset } from '../../ui/typeset';
import { CopyButton } from '../copy-button';
import { useDesk } from '../desk-context';
import type { GroupRow } from './groups-data';
import { messageTime } from './message-time';

/** Lines of a list that are shown. */
const SHOWN = 12;

/** What to remove from a group and what to pin, known by time: words are not kept. */
export function TidyLists({ row }: { row: GroupRow }) {
  const { language, texts } = useDesk();
  const own = deskGroupsTexts(language);
  const { tidy, others, name } = row;
  const facts = (message: GroupMessage) => {
    const count = others.get(message.id) ?? 0;
    const letters = own.letters(message.length);
    return count > 0 ? [letters, own.others(count)] : [letters];
  };
  const remove = tidy.remove.map((item) => ({
    id: item.id,
    words: [messageTime(item.at, language), own.removeReasons[item.reason], ...facts(item)],
  }));
  const pin = tidy.pin.map((item) => ({
    id: item.id,
    words: [
      messageTime(item.at, language),
      own.pinKinds[item.kind],
      own.answers(item.answers),
      own.letters(item.length),
    ],
  }));
  const title = own.listTitle(name);
  const lines = (head: string, items: readonly Line[]) =>
    items.length > 0 ? [head, ...items.map(({ words }) => `- ${words.join(' · ')}`)] : [];
  const text = [title, ...lines(own.remove, remove), ...lines(own.pin, pin)].join('\n');
  return (
    <>
      <div className="group-lists">
        <Lines title={own.remove} lines={remove} none={own.nothingToRemove} />
        <Lines title={own.pin} lines={pin} none={own.nothingToPin} />
      </div>
      <p className="note">{own.tidyNote}</p>
      <div className="row">
        <CopyButton text={text} label={texts.labelled(own.copyList, name)} />
      </div>
    </>
  );
}

interface Line {
  readonly id: string;
  readonly words: readonly string[];
}

function Lines({ title, lines, none }: { title: string; lines: readonly Line[]; none: string }) {
  const { language } = useDesk();
  const own = deskGroupsTexts(language);
  return (
    <section>
      <h4>{title}</h4>
      {lines.length === 0 ? <p className="soft">{none}</p> : null}
      <ul>
        {lines.slice(0, SHOWN).map(({ id, words: [time, ...words] }) => (
          <li key={id}>
            <span className="group-time">{time}</span>
            <span>{typeset(words.join(' · '))}</span>
          </li>
        ))}
      </ul>
      {lines.length > SHOWN ? (
        <p className="note">{typeset(own.more(lines.length - SHOWN))}</p>
      ) : null}
    </section>
  );
}
