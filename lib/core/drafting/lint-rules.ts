export type { LintRule } from './lint-rule';
export { WORD_RULES } from './word-rules';
