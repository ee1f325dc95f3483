import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page (WCAG 2.2 AA and best practices), in one line each. */
export async function findViolations(page: Page): Promise<string[]> {
  // One page without frames: the legacy mode spares axe a second page for its own work.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
