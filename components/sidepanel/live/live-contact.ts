import type { CarePlan } from '@/lib/core/care/care-plan';
import type { Language } from '@/lib/i18n/language';
import type { CareRecord } from '@/lib/storage/read/care-record';
import type { CareSettings } from './use-care-settings';

/** When, and in whose day, a contact is looked at. */
export interface Moment {
  /** ms */
  readonly now: number;
  /** Minutes east of UTC. */
  readonly dayOffset: number;
}

/** The contact the panel shows, with all that its words are made of. */
export interface LiveContact {
  readonly record: CareRecord;
  readonly plan: CarePlan;
  readonly settings: CareSettings;
  /** The operator's. */
  readonly language: Language;
  readonly moment: Moment;
}
