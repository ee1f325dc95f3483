import { linkTexts } from '@/lib/i18n/links';
import { Empty } from '../../ui/empty';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import type { SiteView } from '../panel-state';

/** Two people of one name on a page that shows no ids: neither is recorded, and that is said. */
export function NamesakesView({ site }: { site: SiteView }) {
  const words = linkTexts(usePanel().language).namesakes;
  return (
    <Empty icon="warning" title={words.title}>
      <p>{typeset(words.body(site.name))}</p>
      <p className="soft">{words.tip}</p>
    </Empty>
  );
}
