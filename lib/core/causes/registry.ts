import { competitor } from './competitor';
import { experience } from './experience';
import { need } from './need';
import { pressure } from './pressure';
import { product } from './product';
import type { Sign } from './sign';
import { value } from './value';

/** Every sign of every cause. A new one is a const in its cause's file and its sentences. */
export const SIGN_REGISTRY: readonly Sign[] = [
  ...need,
  ...experience,
  ...value,
  ...pressure,
  ...competitor,
  ...product,
];
