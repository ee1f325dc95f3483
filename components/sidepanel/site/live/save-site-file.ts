import type { Edition } from '@/lib/core/model/local-definition';
import { writeSiteFile } from '@/lib/sites/local/site-file';
import type { LocalSite } from '@/lib/sites/teach/local-site';

/** Hands a local definition to the browser's downloads. */
export function saveSiteFile(site: string, { data, number }: Edition): void {
  const text = writeSiteFile(data as unknown as LocalSite);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${site}-${number}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
