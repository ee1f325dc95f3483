/** Whether the element is an ordinary text field. */
export function isField(box: Element): box is HTMLTextAreaElement | HTMLInputElement {
  return box.tagName === 'TEXTAREA' || box.tagName === 'INPUT';
}

/** What the box holds now, as the page shows it. */
export function boxText(box: HTMLElement): string {
  if (isField(box)) return box.value;
  // Only innerText tells paragraphs apart.
  return box.innerText;
}

/** Whether the box holds something that text can't tell: a picture, a mention, an attachment. */
export function holdsObjects(box: HTMLElement): boolean {
  // ProseMirror puts an empty picture next to uneditable nodes for the caret's sake.
  return (
    !isField(box) &&
    box.querySelector(
      'img:not(.ProseMirror-separator), video, audio, [contenteditable="false"]',
    ) !== null
  );
}

/**
 * Text in the form in which two of them are compared: editors add blank lines between paragraphs,
 * hard spaces at line ends and invisible marks of their own, none of which the writer meant.
 */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
