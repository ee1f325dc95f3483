import { MessageError } from '@/lib/messaging/message-error';
import type { SiteDefinition } from '@/lib/sites/definition';
import { SITES } from '@/lib/sites/registry';
import { agreedSetting, readAgreed } from '@/lib/storage/settings';

/**
 * Notes that the operator agrees to read a site in spite of its rule, or no longer does.
 * @throws MessageError for a site that asks for no consent
 */
export async function giveConsent(
  site: string,
  given: boolean,
  sites: readonly SiteDefinition[] = SITES,
): Promise<void> {
  if (!sites.some(({ id, optIn }) => id === site && optIn)) {
    throw new MessageError('this site asks for no consent');
  }
  const others = (await readAgreed()).filter((id) => id !== site);
  await agreedSetting.setValue(given ? [...others, site] : others);
}
