import type { Archetype } from './archetype';

export type Mood = 'warm' | 'cool' | 'upset' | 'polite' | 'group';

/** What a message of the operator does; `amend` is an apology that comes with something. */
export type OperatorIntent = 'amend' | 'sorry' | 'offer' | 'ask' | 'tell';

const SORRY = /抱歉|对不起|不好意思|道歉|sorry/i;
const OFFER = /券|优惠|补偿|补发|退款|赠|送你|送您|立减|免费|小样|试用|专享|礼/;
const ASK = /[?？]|吗|呢|怎么样|如何|好不好|还好/;

/** What the operator's text does, by its words. */
export function readOperatorIntent(text: string): OperatorIntent {
  if (SORRY.test(text)) return OFFER.test(text) ? 'amend' : 'sorry';
  if (OFFER.test(text)) return 'offer';
  return ASK.test(text) ? 'ask' : 'tell';
}

/** How somebody of this archetype answers; `silent` never does, `refusing` does not even get it. */
export function moodOf(archetype: Archetype): Mood | 'silent' | 'refusing' {
  switch (archetype) {
    case 'fading':
    case 'burst':
    case 'competitor':
      return 'cool';
    case 'complaint':
      return 'upset';
    case 'quarterly':
      return 'polite';
    case 'unanswered':
    case 'dying-group':
      return 'silent';
    case 'blocked':
      return 'refusing';
    case 'lively-group':
      return 'group';
    default:
      return 'warm';
  }
}
