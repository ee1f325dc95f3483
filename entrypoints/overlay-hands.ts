import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerHands } from '@/lib/overlay/hands';
import { HANDS } from '@/lib/overlay/hands-kit';

export default defineUnlistedScript(() => offerHands(HANDS));
