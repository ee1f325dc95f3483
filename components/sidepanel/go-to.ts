/** Parts of the contact's view that a step leads to. */
export const PARTS = { draft: 'part-draft', cause: 'part-cause' } as const;

/** Brings a part of the view into sight, unfolds it, and puts the focus on its first control. */
export function goTo(part: keyof typeof PARTS): void {
  const section = document.getElementById(PARTS[part]);
  if (!section) return;
  for (const details of section.querySelectorAll(':scope > details')) {
    (details as HTMLDetailsElement).open = true;
  }
  section.scrollIntoView({ block: 'start' });
  const first =
    section.querySelector<HTMLElement>('textarea') ??
    section.querySelector<HTMLElement>('button, input, select');
  first?.focus({ preventScroll: true });
}
