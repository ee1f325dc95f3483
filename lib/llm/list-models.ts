import * as z from 'zod/mini';
import { callEndpoint, type Endpoint } from './endpoint';
import { ModelError } from './model-error';

const modelsSchema = z.object({
  data: z.array(z.object({ id: z.string().check(z.minLength(1), z.maxLength(120)) })),
});

/** Most names shown of one server. */
const MOST = 500;

/**
 * The models a server offers, to choose from; also the way to test a connection and a key.
 * @returns ids in alphabetical order
 * @throws ModelError
 */
export async function listModels(
  endpoint: Omit<Endpoint, 'model'>,
  signal?: AbortSignal,
  timeout = 10_000,
): Promise<string[]> {
  const limits = { timeout, bytes: 4_000_000 };
  return callEndpoint({ ...endpoint, model: '' }, limits, signal, async ({ client, signal }) => {
    const models = modelsSchema.safeParse(await client.get('/models', { signal }));
    if (!models.success) throw new ModelError('not-a-model');
    return [...new Set(models.data.data.map(({ id }) => id))].sort().slice(0, MOST);
  });
}
