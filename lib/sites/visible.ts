/**
 * Whether the element is displayed. Pages keep hidden tabs and old threads mounted, full of other
 * people's data; whatever isn't displayed isn't read. Rows scrolled out of sight are displayed.
 */
export function isVisible(element: Element): boolean {
  // Not by the element itself: a form's fields can shadow its methods.
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}
