import type { Templates } from '../template';
import { ZH_AMENDS } from './amends';
import { ZH_APOLOGY } from './apology';
import { ZH_ASK_CAUSE } from './ask-cause';
import { ZH_CHECK_IN } from './check-in';
import { ZH_ANNIVERSARY, ZH_BIRTHDAY, ZH_CHILD_STAGE, ZH_FESTIVAL } from './days';
import { ZH_COUPON_EXPIRY, ZH_NEXT_REWARD, ZH_WARRANTY } from './dues';
import { ZH_LIGHT_TOUCH, ZH_OFF_HOURS, ZH_THANKS } from './replies';

export const ZH_TEMPLATES: Templates = {
  'check-in': ZH_CHECK_IN,
  apology: ZH_APOLOGY,
  'ask-cause': ZH_ASK_CAUSE,
  amends: ZH_AMENDS,
  thanks: ZH_THANKS,
  'light-touch': ZH_LIGHT_TOUCH,
  'off-hours': ZH_OFF_HOURS,
  birthday: ZH_BIRTHDAY,
  festival: ZH_FESTIVAL,
  anniversary: ZH_ANNIVERSARY,
  warranty: ZH_WARRANTY,
  'child-stage': ZH_CHILD_STAGE,
  'coupon-expiry': ZH_COUPON_EXPIRY,
  'next-reward': ZH_NEXT_REWARD,
};
