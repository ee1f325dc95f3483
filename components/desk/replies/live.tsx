import { useLiveQuery } from 'dexie-react-hooks';
import { playsIn } from '@/lib/core/phrases/plays';
import { STARTER_PHRASES } from '@/lib/core/phrases/starter-phrases';
import { useDesk } from '../desk-context';
import type { LiveProps } from '../live/live-props';
import { RepliesPage } from './replies-page';

export default function LiveReplies({ db }: LiveProps) {
  const { language } = useDesk();
  const phrases = useLiveQuery(() => db.phrases.toArray(), [db]);
  return (
    <RepliesPage phrases={phrases} ideas={STARTER_PHRASES[language]} plays={playsIn(language)} />
  );
}
