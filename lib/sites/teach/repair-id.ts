import type { SiteDefinition } from '../definition';
import { findPane } from '../read-pane';
import { findRows } from '../read-rows';
import { tells } from '../resolve';
import { induceIdentity } from './induce-identity';
import type { Replacement } from './propose-repair';

/** What the page may know its contacts by now. Never more than a proposal: ids may mean another thing. */
export function repairId(
  site: SiteDefinition,
  field: 'list.id' | 'thread.key',
  document: Document,
): Replacement | null {
  const pane = findPane(site, document);
  const { list } = site;
  const rows = findRows(site, document);
  const open = list?.open && rows.find((row) => tells(list.open!, row));
  if (!pane || !list?.open?.sel || !open) return null;
  const found = induceIdentity(rows, { row: open, selector: list.open.sel }, pane);
  if (!found) return null;
  return {
    after: field === 'list.id' ? found.list : found.key,
    confidence: found.confirmed ? 0.7 : 0.5,
    elements: field === 'list.id' ? rows.slice(0, 3) : [pane],
  };
}
