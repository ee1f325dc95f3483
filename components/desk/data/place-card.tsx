import { deskDataTexts } from '@/lib/i18n/desk/data';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import type { DataWork, KeptData } from './data-work';
import { numbers, size } from './job-line';

/** How much is kept, and whether the browser may clear it. */
export function PlaceCard({ data, work }: { data: KeptData; work: DataWork }) {
  const { language, showToast } = useDesk();
  const texts = deskDataTexts(language).place;
  const [phase, run] = useAction();
  const { used, quota, persisted } = data;
  return (
    <Card
      title={texts.title}
      aside={
        used === null || quota === null
          ? null
          : typeset(texts.used(size(used, language), size(quota, language)))
      }
    >
      <div className="stack">
        <p>
          {typeset(texts.line(numbers(data.contacts, language), numbers(data.facts, language)))}
        </p>
        <div className="row">
          <span className="soft">{persisted ? texts.kept : texts.notKept}</span>
          {persisted ? null : (
            <Button
              variant="link"
              busy={phase === 'busy'}
              onClick={() =>
                run(async () => {
                  const granted = await work.persist();
                  showToast({ message: granted ? texts.granted : texts.refused });
                })
              }
            >
              {texts.ask}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}
