/**
 * All elements below a root, those in open shadow roots too, in the order in which they stand.
 * @param most where to stop: a page may be made to stall its readers
 */
export function everyElement(root: Document | Element, most: number): HTMLElement[] {
  const found: HTMLElement[] = [];
  const visit = (parent: ParentNode) => {
    for (const child of parent.children) {
      if (found.length >= most) return;
      found.push(child as HTMLElement);
      if (child.shadowRoot) visit(child.shadowRoot);
      visit(child);
    }
  };
  if ('shadowRoot' in root && root.shadowRoot) visit(root.shadowRoot);
  visit(root);
  return found;
}
