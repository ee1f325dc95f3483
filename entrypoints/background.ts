import { defineBackground } from 'wxt/utils/define-background';
import { BADGE_STYLE } from '@/lib/overlay/badge-style';
import { startBackground } from '@/lib/services/start-background';

export default defineBackground(() => startBackground(BADGE_STYLE));
