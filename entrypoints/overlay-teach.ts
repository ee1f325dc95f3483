import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startTeach } from '@/lib/overlay/teach/start-teach';

export default defineUnlistedScript(() => startTeach(document));
