import { readDeskOptions } from '@/components/practice/desk-options';
import { mountPractice } from '@/components/practice/mount-practice';
import { forgetPractice, practiceAnchor } from '@/components/practice/practice-anchor';
import { seedPractice } from '@/components/practice/seed-practice';
import { offerHands } from '@/lib/overlay/hands';
import { HANDS } from '@/lib/overlay/hands-kit';
import { startOverlay } from '@/lib/overlay/start-overlay';

async function start(root: HTMLElement): Promise<void> {
  offerHands(HANDS);
  const asked = readDeskOptions(location.search);
  const anchor = await practiceAnchor(asked.anchor);
  mountPractice(root, { ...asked, anchor }, () => {
    void forgetPractice().then(() => location.reload());
  });
  await seedPractice(asked, anchor);
  startOverlay(document, new AbortController());
}

const root = document.getElementById('root');
if (root) void start(root);
