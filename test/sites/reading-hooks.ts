import type { SiteDefinition } from '@/lib/sites/definition';

/**
 * The classes and attributes a definition reads values by, without those that only leave something
 * out or mark a state: `.name` and `[attr]`.
 */
export function readingHooks(site: SiteDefinition): string[] {
  const { list, thread } = site;
  const told = [
    list && [list.root, list.row, list.id, list.name, list.time],
    thread && [
      [thread.pane, thread.root, thread.row, thread.key, thread.name, thread.messageId],
      [thread.direction, thread.text, thread.time.from],
    ],
  ];
  const hooks = new Set<string>();
  const visit = (value: unknown, key = ''): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    else if (value && typeof value === 'object') {
      for (const [name, one] of Object.entries(value)) if (name !== 'cut') visit(one, name);
    } else if (typeof value === 'string') {
      if (key === 'attr') hooks.add(`[${value}]`);
      for (const [hook] of value.matchAll(/\.[A-Za-z][\w-]*|\[[a-z-]+/g)) {
        hooks.add(hook.startsWith('[') ? `${hook}]` : hook);
      }
    }
  };
  visit(told);
  // Built into the browser: no page can rename them.
  for (const kept of ['[title]', '[href]', '[role]', '[class]', '[src]', '[alt]'])
    hooks.delete(kept);
  return [...hooks].sort();
}
