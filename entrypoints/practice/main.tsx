import { readDeskOptions } from '@/components/practice/desk-options';
import { mountPractice } from '@/components/practice/mount-practice';
import { seedPractice } from '@/components/practice/seed-practice';
import { offerHands } from '@/lib/overlay/hands';
import { HANDS } from '@/lib/overlay/hands-kit';
import { startOverlay } from '@/lib/overlay/start-overlay';

const ANCHOR = 'practice-anchor';
const root = document.getElementById('root');

/** The desk's history ends at the moment it was first opened, and stays there over reloads. */
function anchorOf(asked: number | null): number {
  const kept = Number(localStorage.getItem(ANCHOR));
  const anchor = asked ?? (kept || Date.now());
  localStorage.setItem(ANCHOR, String(anchor));
  return anchor;
}

if (root) {
  offerHands(HANDS);
  const asked = readDeskOptions(location.search);
  const options = { ...asked, anchor: anchorOf(asked.anchor) };
  mountPractice(root, options);
  void seedPractice(options, options.anchor).then(() =>
    startOverlay(document, new AbortController().signal),
  );
}
