import { confusionTable, LINT_CASES } from '../core/drafting/lint-cases';

/* Prints how the lints judge the labelled drafts, as it stands in lib/core/drafting/README.md. */
console.log(`${LINT_CASES.length} labelled drafts\n\n${confusionTable(LINT_CASES)}`);
