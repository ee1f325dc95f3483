import type { Templates } from '../template';
import { EN_AMENDS } from './amends';
import { EN_APOLOGY } from './apology';
import { EN_ASK_CAUSE } from './ask-cause';
import { EN_CHECK_IN } from './check-in';
import { EN_ANNIVERSARY, EN_BIRTHDAY, EN_CHILD_STAGE, EN_FESTIVAL } from './days';
import { EN_COUPON_EXPIRY, EN_NEXT_REWARD, EN_WARRANTY } from './dues';
import { EN_LIGHT_TOUCH, EN_OFF_HOURS, EN_THANKS } from './replies';

export const EN_TEMPLATES: Templates = {
  'check-in': EN_CHECK_IN,
  apology: EN_APOLOGY,
  'ask-cause': EN_ASK_CAUSE,
  amends: EN_AMENDS,
  thanks: EN_THANKS,
  'light-touch': EN_LIGHT_TOUCH,
  'off-hours': EN_OFF_HOURS,
  birthday: EN_BIRTHDAY,
  festival: EN_FESTIVAL,
  anniversary: EN_ANNIVERSARY,
  warranty: EN_WARRANTY,
  'child-stage': EN_CHILD_STAGE,
  'coupon-expiry': EN_COUPON_EXPIRY,
  'next-reward': EN_NEXT_REWARD,
};
