import type { WordRule } from './lint-rule';
import { FOREIGN_WORDS } from './rules/foreign';
import { GIVING_WORDS } from './rules/giving';
import { MANNER_WORDS } from './rules/manner';

/** All rules that words alone tell. */
export const WORD_RULES: readonly WordRule[] = [...GIVING_WORDS, ...MANNER_WORDS, ...FOREIGN_WORDS];
