/**
 * Sets a text field as typing would: by the prototype's own setter, since frameworks shadow `value`
 * on the element and miss a write that goes through theirs, then the event they listen to.
 */
export function writeField(box: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  const prototype =
    box.tagName === 'TEXTAREA' ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, text);
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  box.setSelectionRange?.(text.length, text.length);
}
