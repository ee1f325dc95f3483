import type { PhraseIdea } from '@/lib/core/phrases/starter-phrases';
import { deskRepliesTexts } from '@/lib/i18n/desk/replies';
import { Button } from '../../ui/button';
import { useDesk } from '../desk-context';

interface IdeasProps {
  /** Those not taken over yet. */
  readonly ideas: readonly PhraseIdea[];
  /** Unfolded while the library is empty. */
  readonly open: boolean;
  readonly busy: boolean;
  readonly onTake: (ideas: readonly PhraseIdea[]) => void;
}

/** Replies for what comes up often, to be taken over one by one or all at once. */
export function Ideas({ ideas, open, busy, onTake }: IdeasProps) {
  const { language, words } = useDesk();
  const { ideas: own, starters } = deskRepliesTexts(language);
  if (ideas.length === 0) return null;
  return (
    <details className="plays" open={open}>
      <summary>
        <h2>{own.title}</h2>
      </summary>
      <p className="soft">{own.lead}</p>
      <Button busy={busy} icon="plus" onClick={() => onTake(ideas)}>
        {own.takeAll(ideas.length)}
      </Button>
      <ul className="plays-list">
        {ideas.map((idea) => (
          <li key={idea.id} className="play">
            <div className="row">
              <h3>{idea.title}</h3>
              {idea.intents.map((intent) => (
                <span key={intent} className="tag">
                  {words.intents[intent]}
                </span>
              ))}
            </div>
            <p className="play-text">{idea.text}</p>
            <Button
              busy={busy}
              aria-label={starters.takeLabel(idea.title)}
              onClick={() => onTake([idea])}
            >
              {starters.take}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
