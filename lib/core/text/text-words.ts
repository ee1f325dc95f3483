import { CLOSING, OPEN, SHORT_REPLY } from './closing-words';
import type { TextWords } from './feature-words';
import { CONTACT_WORDS } from './words-of-contact';
import { GRIEVANCE_WORDS } from './words-of-grievance';
import { NOTICE_WORDS } from './words-of-notices';
import { OUR_WORDS } from './words-of-ours';
import { TROUBLE_WORDS } from './words-of-trouble';

/** The built-in word tables, all languages. */
export const TEXT_WORDS: TextWords = {
  features: {
    ...CONTACT_WORDS,
    ...TROUBLE_WORDS,
    ...GRIEVANCE_WORDS,
    ...OUR_WORDS,
    ...NOTICE_WORDS,
  },
  closing: CLOSING,
  open: OPEN,
  shortReply: SHORT_REPLY,
};
