import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '@/lib/services/start-background';

export default defineBackground(startBackground);
