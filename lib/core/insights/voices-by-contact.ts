import { RIVAL_REASONS, type RivalReason } from '../model/cause';
import type { CustomerVoice } from './voices';

/** What one contact said of one kind. */
export interface ContactVoices {
  readonly contact: string;
  /** ms; the latest. */
  readonly at: number;
  readonly count: number;
  readonly denied: number;
  /** Named reasons, each once. */
  readonly reasons: readonly RivalReason[];
}

/** Voices of one kind as a list of contacts, latest first. */
export function voicesByContact(voices: readonly CustomerVoice[]): ContactVoices[] {
  const groups = new Map<string, CustomerVoice[]>();
  for (const voice of voices) {
    const own = groups.get(voice.contact);
    if (own) own.push(voice);
    else groups.set(voice.contact, [voice]);
  }
  return [...groups]
    .map(([contact, all]) => ({
      contact,
      at: Math.max(...all.map(({ at }) => at)),
      count: all.length,
      denied: all.filter(({ denied }) => denied).length,
      reasons: RIVAL_REASONS.filter((reason) => all.some((voice) => voice.reason === reason)),
    }))
    .sort((a, b) => b.at - a.at);
}
