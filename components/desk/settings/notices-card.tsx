import { useState } from 'react';
import type { NoticeSettings } from '@/lib/core/notices/notice-settings';
import { deskSettingsTexts } from '@/lib/i18n/desk/settings';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { Switch } from '../../ui/switch';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { useSection } from './use-section';

interface NoticesCardProps {
  readonly notices: NoticeSettings;
  readonly mayNotify: boolean;
  /** Called in the click itself. */
  readonly onAllow: () => Promise<boolean>;
}

/** Which notices are shown; the browser is asked when the first is switched on. */
export function NoticesCard({ notices, mayNotify, onAllow }: NoticesCardProps) {
  const { language } = useDesk();
  const texts = deskSettingsTexts(language).notices;
  const [, save] = useSection('notices', notices);
  const [refused, setRefused] = useState(false);
  const isOn = notices.digest || notices.late;
  const turn = async (part: Partial<NoticeSettings>) => {
    const wantsLeave = !mayNotify && (part.digest || part.late);
    const allowed = !wantsLeave || (await onAllow().catch(() => false));
    setRefused(!allowed);
    if (allowed) save({ ...notices, ...part }, texts.saved);
  };
  return (
    <Card title={texts.title}>
      <div className="stack">
        <p className="soft section-lead">{typeset(texts.lead)}</p>
        <Switch
          label={texts.digest}
          hint={texts.digestHint}
          checked={notices.digest}
          onChange={(digest) => void turn({ digest })}
        />
        <Switch
          label={texts.late}
          hint={texts.lateHint}
          checked={notices.late}
          onChange={(late) => void turn({ late })}
        />
        {isOn ? (
          <Switch
            label={texts.names}
            hint={texts.namesHint}
            checked={notices.names}
            onChange={(names) => void turn({ names })}
          />
        ) : null}
        <div role="status">
          {refused ? <Notice icon="bell">{texts.refused}</Notice> : null}
          {isOn && !mayNotify && !refused ? (
            <Notice
              tone="bad"
              icon="bell"
              action={
                <Button onClick={() => void onAllow().then((ok) => setRefused(!ok))}>
                  {texts.allow}
                </Button>
              }
            >
              {texts.blocked}
            </Notice>
          ) : null}
        </div>
      </div>
    </Card>
  );
}
