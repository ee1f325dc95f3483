import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { scriptLifetime } from '@/lib/overlay/lifetime';
import { startOverlay } from '@/lib/overlay/start-overlay';

export default defineUnlistedScript(() =>
  startOverlay(document, scriptLifetime(document, 'overlay')),
);
