import { useState } from 'react';
import type { Profile } from '@/lib/core/model/profile';
import { useAction } from '../../hooks/use-action';
import { useFocusFirst } from '../../hooks/use-focus-first';
import { Button } from '../../ui/button';
import { NumberField } from '../../ui/number-field';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { usePanel } from '../panel-context';
import {
  type ProfileEntries,
  type ProfileFault,
  profileEntries,
  profileFaults,
  profileFrom,
} from './profile-entries';
import { ProfileItems } from './profile-items';

interface ProfileFormProps {
  readonly profile: Profile;
  readonly onClose: () => void;
}

/** All that may be known of a contact; every field may stay empty. */
export function ProfileForm({ profile, onClose }: ProfileFormProps) {
  const { care, texts, actions, showToast } = usePanel();
  const words = care.profile;
  const [entries, setEntries] = useState(() => profileEntries(profile));
  const [tried, setTried] = useState(false);
  const faults = profileFaults(entries);
  const error = (name: ProfileFault) => (tried && faults.has(name) ? words.faults[name] : null);
  const [phase, run] = useAction();
  const first = useFocusFirst<HTMLFormElement>();
  const set = (part: Partial<ProfileEntries>) => setEntries({ ...entries, ...part });

  const save = () => {
    setTried(true);
    if (faults.size > 0) return;
    run(async () => {
      await actions.saveProfile(profileFrom(profile, entries));
      onClose();
      showToast({ message: words.saved, undo: () => actions.saveProfile(profile) });
    });
  };

  return (
    <form
      className="profile-form"
      ref={first}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={words.remark}
        maxLength={60}
        value={entries.remark}
        onChange={(remark) => set({ remark })}
      />
      <TextField
        label={words.phoneTail}
        hint={words.phoneTailHint}
        error={error('phoneTail')}
        maxLength={4}
        autoComplete="off"
        value={entries.phoneTail}
        onChange={(phoneTail) => set({ phoneTail })}
      />
      {(['address', 'product', 'topic'] as const).map((name) => (
        <TextField
          key={name}
          label={words[name]}
          maxLength={name === 'address' ? 15 : 24}
          value={entries[name]}
          onChange={(value) => set({ [name]: value })}
        />
      ))}
      <TextField
        label={words.tags}
        hint={words.tagsHint}
        maxLength={600}
        value={entries.tags}
        onChange={(tags) => set({ tags })}
      />
      <NumberField
        label={words.spend}
        error={error('spend')}
        scale={100}
        min={0}
        max={1e8}
        step={0.01}
        value={entries.spend}
        onChange={(spend) => set({ spend })}
      />
      <div className="profile-row">
        <SelectField
          label={words.birthday}
          error={error('birthday')}
          value={entries.calendar}
          options={(['none', 'solar', 'lunar'] as const).map((value) => ({
            value,
            label: words.calendar[value],
          }))}
          onChange={(calendar) => set({ calendar })}
        />
        {entries.calendar === 'none' ? null : (
          <>
            <NumberField
              label={words.month}
              min={1}
              max={12}
              value={entries.month}
              onChange={(month) => set({ month })}
            />
            <NumberField
              label={words.day}
              min={1}
              max={entries.calendar === 'lunar' ? 30 : 31}
              value={entries.day}
              onChange={(day) => set({ day })}
            />
          </>
        )}
      </div>
      <TextField
        label={words.childBorn}
        error={error('childBorn')}
        type="date"
        value={entries.childBorn}
        onChange={(childBorn) => set({ childBorn })}
      />
      <ProfileItems
        title={words.purchases}
        error={error('purchases')}
        what={words.purchaseWhat}
        day={words.purchaseAt}
        months={words.warranty}
        items={entries.purchases}
        onChange={(purchases) => set({ purchases })}
      />
      <ProfileItems
        title={words.coupons}
        error={error('coupons')}
        what={words.couponWhat}
        day={words.couponUntil}
        months={null}
        items={entries.coupons}
        onChange={(coupons) => set({ coupons })}
      />
      <NumberField
        label={words.nextReward}
        error={error('gap')}
        scale={100}
        min={0}
        max={1e8}
        step={0.01}
        value={entries.gap}
        onChange={(gap) => set({ gap })}
      />
      {Number.isNaN(entries.gap) ? null : (
        <TextField
          label={words.gain}
          error={error('gain')}
          maxLength={60}
          value={entries.gain}
          onChange={(gain) => set({ gain })}
        />
      )}
      <div className="profile-row">
        <Button type="submit" busy={phase === 'busy'}>
          {words.save}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
      <p className="soft-note" role="alert">
        {phase === 'failed' ? texts.failed : tried && faults.size > 0 ? words.wrong : null}
      </p>
    </form>
  );
}
