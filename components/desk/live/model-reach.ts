import { useEffect, useState } from 'react';
import { destinationOf } from '@/lib/core/drafting/model/model-settings';
import type { Language } from '@/lib/i18n/language';
import { builtinAvailability } from '@/lib/llm/builtin-model';
import { listModels } from '@/lib/llm/list-models';
import { requestReach } from '@/lib/llm/may-reach';
import { readModelKey } from '@/lib/storage/model-key';
import type { ModelReach } from '../model/model-reach';

/** Asks the browser for leave, then the server for its models. */
export const MODEL_REACH: ModelReach = {
  request: requestReach,
  list: async (settings, key) =>
    listModels({
      provider: settings.provider,
      baseUrl: settings.baseUrl,
      key: key ?? (await readModelKey(destinationOf(settings))),
    }),
};

/** Does the browser have a model of its own that can write this language? */
export function useHasBuiltin(language: Language): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    let current = true;
    void builtinAvailability(language).then((state) => current && setHas(state !== 'unavailable'));
    return () => {
      current = false;
    };
  }, [language]);
  return has;
}
