import { createContext, useContext } from 'react';
import { type DeskTexts, deskTexts } from '@/lib/i18n/desk/shell';
import { type DeskWords, deskWords } from '@/lib/i18n/desk/words';
import type { Language } from '@/lib/i18n/language';
import type { MessageData, MessageName, MessageReply } from '@/lib/messaging/protocol';
import type { ToastMessage } from '../ui/toast';

/** Asks the background, which alone writes. */
export type Ask = <N extends MessageName>(
  name: N,
  data: MessageData<N>,
) => Promise<MessageReply<N>>;

/** What every part of the desk needs. */
export interface DeskSurroundings {
  readonly language: Language;
  /** ms; refreshed by the owner about once a minute. */
  readonly now: number;
  readonly texts: DeskTexts;
  readonly words: DeskWords;
  readonly ask: Ask;
  /** Documents as changed and not saved, by name: going to another page loses nothing. */
  readonly edits: Map<string, unknown>;
  readonly showToast: (toast: ToastMessage) => void;
}

export const DeskContext = createContext<DeskSurroundings | null>(null);

/** @throws outside of `Desk` */
export function useDesk(): DeskSurroundings {
  const surroundings = useContext(DeskContext);
  if (!surroundings) throw new Error('useDesk needs Desk above it');
  return surroundings;
}

/** Both sets of texts of a language. */
export function deskLanguage(
  language: Language,
): Pick<DeskSurroundings, 'language' | 'texts' | 'words'> {
  return { language, texts: deskTexts(language), words: deskWords(language) };
}
