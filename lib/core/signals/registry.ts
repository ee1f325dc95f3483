import { blocked } from './blocked';
import { competitor } from './competitor';
import { complaint } from './complaint';
import { helpStopped } from './help-stopped';
import { lateReplies } from './late-replies';
import { lostInitiative } from './lost-initiative';
import { missedActivities } from './missed-activities';
import { refusal } from './refusal';
import { shortReplies } from './short-replies';
import type { Signal } from './signal';
import { silence } from './silence';
import { slowing } from './slowing';
import { unanswered } from './unanswered';
import { warmthLost } from './warmth-lost';

/** Every signal of a person. A new one is its own file, one line here, and its sentences. */
export const SIGNAL_REGISTRY: readonly Signal[] = [
  silence,
  slowing,
  unanswered,
  shortReplies,
  lateReplies,
  lostInitiative,
  missedActivities,
  warmthLost,
  helpStopped,
  complaint,
  competitor,
  refusal,
  blocked,
];
