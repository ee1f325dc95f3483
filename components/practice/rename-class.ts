/**
 * Renames a class in the page and in its style sheets, and keeps renaming it in whatever is rendered
 * later: to the eye nothing changes, to a selector the old class is gone.
 * @returns the new name
 */
export function renameClass(from: string): string {
  const to = `${from}-v2`;
  const pattern = new RegExp(`\\.${from}(?![\\w-])`, 'g');
  for (const sheet of document.styleSheets) renameRules(sheet.cssRules, pattern, `.${to}`);
  const rename = () => {
    for (const element of document.querySelectorAll(`.${CSS.escape(from)}`)) {
      element.classList.replace(from, to);
    }
  };
  rename();
  new MutationObserver(rename).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class'],
  });
  return to;
}

function renameRules(rules: CSSRuleList, pattern: RegExp, to: string): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) rule.selectorText = rule.selectorText.replace(pattern, to);
    if (rule instanceof CSSGroupingRule) renameRules(rule.cssRules, pattern, to);
  }
}
