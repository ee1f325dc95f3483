import { useState } from 'react';
import { deskGroupsTexts } from '@/lib/i18n/desk/groups';
import { useFocusFirst } from '../../hooks/use-focus-first';
import { Button } from '../../ui/button';
import { NumberField } from '../../ui/number-field';
import { useDesk } from '../desk-context';
import { useSave } from '../use-save';
import type { GroupRow } from './groups-data';

const MOST = 100_000;

/** Today's number of members, as the operator reads it off the page. */
export function CountForm({ row, onDone }: { row: GroupRow; onDone: () => void }) {
  const { language, ask } = useDesk();
  const own = deskGroupsTexts(language);
  const { id, members } = row;
  const [count, setCount] = useState(members[0]?.count ?? Number.NaN);
  const [tried, setTried] = useState(false);
  const [busy, save] = useSave();
  const form = useFocusFirst<HTMLFormElement>();
  const valid = Number.isInteger(count) && count >= 0 && count <= MOST;
  return (
    <form
      ref={form}
      className="group-count"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!valid) return;
        save(
          async () => {
            await ask('group/count', { contact: id, count });
            onDone();
          },
          own.counted(count),
          () => ask('group/count', { contact: id, count: null }),
        );
      }}
    >
      <NumberField
        label={own.countLabel}
        hint={own.countHint}
        error={tried && !valid ? own.countBad : null}
        value={count}
        onChange={setCount}
        min={0}
        max={MOST}
      />
      <Button type="submit" busy={busy}>
        {own.countSave}
      </Button>
    </form>
  );
}
