import { destinationOf } from '@/lib/core/drafting/model/model-settings';
import { previewOf } from '@/lib/core/drafting/model/prompt';
import { modelTexts } from '@/lib/i18n/model';
import { panelCareTexts } from '@/lib/i18n/panel-care';
import { briefOf, draftWithModel } from '@/lib/llm/draft-with-model';
import { loadClient } from '@/lib/llm/endpoint';
import { readModelKey } from '@/lib/storage/model-key';
import type { DraftAsk, ModelResult, ModelRun } from '../care/care-actions';
import { draftRequest } from './draft-request';
import type { LiveContact } from './live-contact';

/** Has the model that is set up word a draft; what goes wrong comes back as a sentence. */
export async function writeByModel(
  live: LiveContact,
  ask: DraftAsk,
  { signal, onProgress }: ModelRun,
): Promise<ModelResult> {
  const { request, recent } = draftRequest(live, ask);
  const { model: settings } = live.settings;
  const outcome = await draftWithModel({
    request,
    context: { recent },
    settings,
    key: await readModelKey(destinationOf(settings)),
    names: [live.record.contact.name],
    signal,
    onProgress,
  });
  if (outcome.kind === 'fallback') {
    return { kind: 'fallback', reason: modelTexts(live.language).faults[outcome.why] };
  }
  const { label } = panelCareTexts(live.language).model;
  const { text } = outcome.draft;
  return { kind: 'written', drafts: [{ id: 'model', label, text, origin: 'model' }] };
}

/** Loads what only a model's drafts need, so that the first of them waits for the model alone. */
export async function prepareModel(): Promise<void> {
  await loadClient();
}

/** The messages that would be sent, to the byte. */
export function previewModel(live: LiveContact, ask: DraftAsk): string {
  const { request } = draftRequest(live, ask);
  const { model: settings } = live.settings;
  const brief = briefOf({ request, settings, names: [live.record.contact.name] });
  const messages = previewOf(brief).map(({ role, content }) => `[${role}]\n${content}`);
  return [destinationOf(settings), settings.model, ...messages].filter(Boolean).join('\n\n');
}
