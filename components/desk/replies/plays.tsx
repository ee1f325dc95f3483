import type { Play } from '@/lib/core/phrases/plays';
import { deskRepliesTexts } from '@/lib/i18n/desk/replies';
import { formatMoney } from '@/lib/i18n/money';
import { Button } from '../../ui/button';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';

interface PlaysProps {
  readonly plays: readonly Play[];
  readonly onTake: (play: Play) => void;
}

/** Ready ideas, folded away until wanted. */
export function Plays({ plays, onTake }: PlaysProps) {
  const { language } = useDesk();
  const own = deskRepliesTexts(language).starters;
  const facts = ({ kind, seconds, cost }: Play) =>
    [
      own.kinds[kind],
      own.seconds(seconds),
      ...(cost > 0 ? [own.cost(formatMoney(cost, language))] : []),
    ].join(' · ');
  return (
    <details className="plays">
      <summary>
        <h2>{own.title}</h2>
      </summary>
      <p className="soft">{own.lead}</p>
      <ul className="plays-list">
        {plays.map((play) => (
          <li key={play.id} className="play">
            <h3>{play.title}</h3>
            <p className="note">{typeset(facts(play))}</p>
            <p className="play-text">{play.text}</p>
            <Button aria-label={own.takeLabel(play.title)} onClick={() => onTake(play)}>
              {own.take}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
