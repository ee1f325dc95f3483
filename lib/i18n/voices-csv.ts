import type { VoiceLog } from '@/lib/core/insights/voice-log';
import { type CustomerVoice, VOICE_KINDS, type VoiceKind } from '@/lib/core/insights/voices';
import { toCsv } from '@/lib/core/offers/to-csv';
import { deskInsightsTexts, VOICE_COLUMNS, type VoiceColumn } from './desk/insights';
import type { Language } from './language';

/**
 * Customers' voices as a file for those who make or choose the products (S3.10.1.b): one row each,
 * latest first, without their words, which are not kept.
 * @param names shown names by contact id
 * @param dayOffset minutes east of UTC
 */
export function voicesCsv(
  voices: Readonly<Record<VoiceKind, VoiceLog>>,
  names: ReadonlyMap<string, string>,
  language: Language,
  dayOffset: number,
): string {
  const texts = deskInsightsTexts(language).voices;
  const cells: Readonly<Record<VoiceColumn, (voice: CustomerVoice) => string>> = {
    // Not every message shows its time of day.
    day: ({ at }) => new Date(at + dayOffset * 60_000).toISOString().slice(0, 10),
    who: ({ contact }) => names.get(contact) ?? texts.gone,
    kind: ({ kind }) => texts.kinds[kind],
    denied: ({ denied }) => (denied ? texts.yes : ''),
    reason: ({ reason }) => (reason ? texts.reasons[reason] : ''),
  };
  const rows = VOICE_KINDS.flatMap((kind) => voices[kind].newest)
    .sort((a, b) => b.at - a.at)
    .map((voice) => VOICE_COLUMNS.map((column) => cells[column](voice)));
  return toCsv([VOICE_COLUMNS.map((column) => texts.csv[column]), ...rows]);
}
