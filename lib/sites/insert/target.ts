import type { SiteDefinition } from '../definition';
import { locate, locateVisible, type Root } from '../locate';
import { sameIdentity } from '../read-identity';
import { findPane, readPaneIdentity } from '../read-pane';
import type { Identity } from '../reading';
import { tellsAny } from '../resolve';
import { isField } from './box-text';
import { editorKind, type KnownEditor } from './editor-kind';

/** `read-only`: the page has no compose box at all. */
export type Refusal = 'other-contact' | 'no-box' | 'read-only' | 'disabled';

export interface Target {
  readonly box: HTMLElement;
  readonly kind: KnownEditor;
}

/**
 * The box that writes to one contact, or why there is none. Read anew from the page each time: the
 * operator may have switched since.
 */
export function findTarget(
  site: SiteDefinition,
  root: Root,
  expect: Identity,
): Target | { readonly reason: Refusal; readonly found?: string } {
  const { thread, compose } = site;
  if (!compose) return { reason: 'read-only' };
  if (!thread) return { reason: 'no-box' };
  const pane = locateVisible(root, thread.pane).find((candidate) => {
    const known = readPaneIdentity(site, candidate, root);
    return known !== null && sameIdentity(known.identity, expect);
  });
  if (!pane) {
    const shown = findPane(site, root);
    const other = shown && readPaneIdentity(site, shown, root);
    return other ? { reason: 'other-contact', found: other.name } : { reason: 'other-contact' };
  }
  if (tellsAny(compose.disabled, pane) || tellsAny(compose.notToContact, pane)) {
    return { reason: 'disabled' };
  }
  const [found, ...others] = locateVisible(pane, compose.box);
  const box = found && others.length === 0 ? editable(found) : null;
  if (!box) return { reason: 'no-box' };
  return isWritable(box) ? { box, kind: editorKind(box, compose.kind) } : { reason: 'disabled' };
}

/** The box itself, or the one field within a custom element, in its light or open shadow tree. */
function editable(box: HTMLElement): HTMLElement | null {
  if (isField(box) || box.hasAttribute('contenteditable') || box.isContentEditable) return box;
  const inner = 'textarea, input[type="text"], [contenteditable]';
  return (box.shadowRoot && locate(box.shadowRoot, inner)) ?? locate(box, inner);
}

function isWritable(box: HTMLElement): boolean {
  if (box.closest('[aria-disabled="true"], [inert]')) return false;
  return isField(box) ? !box.matches(':disabled') && !box.readOnly : box.isContentEditable;
}
