import type { PageFields } from '@/lib/core/model/profile';
import type { Field, FieldsDefinition, SiteDefinition } from './definition';
import { fieldValue } from './field-values';
import { locate, locateVisible, type Root } from './locate';
import { readKnown } from './read-identity';
import { panePlace } from './read-pane';
import type { FieldsReading } from './reading';
import { resolve } from './resolve';
import { oneLine, shownText } from './shown-text';

/** Labels looked at, and values of one label, at most. */
const MAX_LABELS = 200;
const MAX_VALUES = 100;

/**
 * Reads what a contact's own page tells of them, by the page's labels. A field told twice in two
 * ways is left out; of tags all are taken.
 * @returns null when the page isn't about one contact, or tells nothing we know. Never throws.
 */
export function readFields(site: SiteDefinition, root: Root): FieldsReading | null {
  const part = site.fields;
  try {
    const pane = part && locate(root, part.pane);
    const known = pane && readKnown(part.key, part, panePlace(pane, root));
    if (!pane || !known) return null;
    let fields: PageFields = {};
    const doubted = new Set<string>();
    for (const { field, elements } of valuesOf(part, pane, root)) {
      const shown = elements.slice(0, MAX_VALUES).map((one) => oneLine(shownText(one)));
      const read = fieldValue(field, shown, part.tiers);
      if (field === 'tags') {
        fields = { ...fields, ...mergeTags(fields.tags, read.tags) };
        continue;
      }
      const before = JSON.stringify(fields[field]);
      if (field in read && field in fields && before !== JSON.stringify(read[field])) {
        doubted.add(field);
      }
      fields = { ...fields, ...read };
    }
    const sure = Object.entries(fields).filter(([field]) => !doubted.has(field));
    if (!sure.length) return null;
    return { identity: known.identity, name: known.name, fields: Object.fromEntries(sure) };
  } catch {
    return null;
  }
}

interface Told {
  readonly field: Field;
  readonly elements: readonly Element[];
}

/** What the page shows for each field: beside a label we know, or where it needs none. */
function valuesOf(part: FieldsDefinition, pane: HTMLElement, root: Root): Told[] {
  const rows = locateVisible(pane, part.row).slice(0, MAX_LABELS);
  const labelled = rows.flatMap((row) => {
    const shown = resolve(part.label, { ...panePlace(pane, root), element: row });
    const label = oneLine(shown?.value ?? '').replace(/[:：]$/, '');
    const field = Object.hasOwn(part.labels, label) ? part.labels[label] : undefined;
    return field ? [{ field, elements: locateVisible(row, part.value) }] : [];
  });
  const bare = Object.entries(part.unlabelled ?? {}).map(([field, selector]) => ({
    field: field as Field,
    elements: locateVisible(pane, selector),
  }));
  return [...labelled, ...bare.filter(({ elements }) => elements.length > 0)];
}

function mergeTags(known: PageFields['tags'], more: PageFields['tags']): PageFields {
  const tags = [...new Set([...(known ?? []), ...(more ?? [])])].slice(0, 50);
  return tags.length ? { tags } : {};
}
