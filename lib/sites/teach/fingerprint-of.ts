import { readParts } from '@/lib/core/time/read-parts';
import { oneLine } from '../shown-text';
import type { Fingerprint } from './fingerprint';
import { judgeToken } from './judge-token';
import { parentOf } from './survey';

/**
 * What an element looks like, without any of its words: tags, stable names, place, font, shape of
 * its text. Costs layout.
 * @param within what its place is measured in: its row; default the window
 */
export function fingerprintOf(element: Element, within?: Element): Fingerprint {
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  const rect = element.getBoundingClientRect();
  const frame = within?.getBoundingClientRect() ?? new DOMRect(0, 0, clientWidth, clientHeight);
  const style = getComputedStyle(element);
  const text = oneLine(element.textContent ?? '');
  const path: string[] = [];
  for (let at = parentOf(element); at && at !== within && path.length < 6; at = parentOf(at)) {
    path.push(at.localName.slice(0, 60));
  }
  const share = (value: number, whole: number) =>
    Math.max(-10, Math.min(10, Math.round((value / (whole || 1)) * 100) / 100));
  return {
    tag: element.localName.slice(0, 60),
    role: (element.getAttribute('role') ?? '').slice(0, 60),
    classes: lastingNames(element),
    attributes: [...element.attributes]
      .map(({ name }) => name)
      .filter(
        (name) =>
          /^data-|^aria-|^(type|href|src|alt|title|datetime|placeholder|contenteditable)$/.test(
            name,
          ) && !/^data-v-/.test(name),
      )
      .map((name) => name.slice(0, 60))
      .slice(0, 12),
    path,
    place: [
      share(rect.left - frame.left, frame.width),
      share(rect.top - frame.top, frame.height),
      share(rect.width, frame.width),
      share(rect.height, frame.height),
    ],
    font: [Number.parseFloat(style.fontSize) || 0, Number(style.fontWeight) || 400],
    shape: shapeOf(element, text),
    length: text.length ? Math.min(1 << 14, 1 << Math.round(Math.log2(text.length))) : 0,
  };
}

function lastingNames(element: Element): string[] {
  const names = [...element.classList].flatMap((token) => {
    const judged = judgeToken(token);
    return judged.kind === 'stem' ? judged.stem : judged.kind === 'stable' ? token : [];
  });
  if (element.id && judgeToken(element.id).kind === 'stable') names.push(`#${element.id}`);
  return names.map((name) => name.slice(0, 60)).slice(0, 12);
}

function shapeOf(element: Element, text: string): Fingerprint['shape'] {
  if (element.childElementCount > 3) return 'box';
  if (!text) return 'empty';
  if (readParts(text)) return 'time';
  if (/^\D{0,1}\d{1,4}\+?\D{0,1}$/.test(text)) return 'count';
  return text.length > 24 || /[。？！.?!]$/.test(text) ? 'sentence' : 'words';
}
