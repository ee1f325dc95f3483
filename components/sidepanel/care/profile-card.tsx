import { lazy, Suspense, useRef, useState } from 'react';
import { useEscape } from '../../hooks/use-escape';
import { Button } from '../../ui/button';
import { FoldCard } from '../../ui/fold-card';
import { usePanel } from '../panel-context';
import type { ContactView } from '../panel-state';
import './profile-card.css';
import { useProfileLines } from './use-profile-lines';

/** Rarely needed, and the largest form of the panel. */
const ProfileForm = lazy(async () => ({ default: (await import('./profile-form')).ProfileForm }));

/** What the operator knows of the contact beyond their messages. */
export function ProfileCard({ view }: { view: ContactView }) {
  const { care } = usePanel();
  const words = care.profile;
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => edit.current?.focus());
  };
  useEscape(editing ? close : null);
  const lines = useProfileLines(view.care.profile);
  return (
    <FoldCard
      title={words.title}
      folded={lines.length > 0 ? lines.map(([, value]) => value).join(' · ') : words.empty}
    >
      {editing ? (
        <Suspense fallback={null}>
          <ProfileForm profile={view.care.profile} onClose={close} />
        </Suspense>
      ) : (
        <>
          {lines.length > 0 ? (
            <dl className="profile-lines">
              {lines.map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          ) : null}
          <Button ref={edit} variant="link" onClick={() => setEditing(true)}>
            {words.edit}
          </Button>
        </>
      )}
    </FoldCard>
  );
}
