import { shortReplies } from './short-replies';
import type { Signal } from './signal';
import { silence } from './silence';
import { slowing } from './slowing';
import { unanswered } from './unanswered';

/** Every signal. A new one is its own file, one line here, and its sentences in each language. */
export const SIGNAL_REGISTRY: readonly Signal[] = [silence, slowing, unanswered, shortReplies];
