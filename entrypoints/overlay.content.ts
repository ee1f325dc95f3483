import { defineContentScript } from 'wxt/utils/define-content-script';
import { startOverlay } from '@/lib/overlay/start-overlay';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main(ctx) {
    startOverlay(document, ctx.signal);
  },
});
