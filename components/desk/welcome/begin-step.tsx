import type { ReactNode } from 'react';
import { deskWelcomeTexts } from '@/lib/i18n/desk/welcome';
import { Icon, type IconName } from '../../ui/icon';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';

/** The ways to begin: the practice desk first, since it shows flags within seconds. */
export function BeginStep({ practice }: { practice: string }) {
  const { language } = useDesk();
  const texts = deskWelcomeTexts(language).begin;
  return (
    <ul className="welcome-ways">
      <Way icon="target" title={texts.practice} body={texts.practiceBody}>
        <a className="button button-primary" href={practice} target="_blank" rel="noreferrer">
          <span>{texts.practiceButton}</span>
        </a>
      </Way>
      <Way icon="upload" title={texts.import} body={texts.importBody}>
        <a className="button button-secondary" href="#/import">
          <span>{texts.importButton}</span>
        </a>
      </Way>
      <Way icon="sun" title={texts.today} body={texts.todayBody}>
        <a className="button button-secondary" href="#/today">
          <span>{texts.todayButton}</span>
        </a>
      </Way>
    </ul>
  );
}

interface WayProps {
  readonly icon: IconName;
  readonly title: string;
  readonly body: string;
  readonly children: ReactNode;
}

function Way({ icon, title, body, children }: WayProps) {
  return (
    <li className="welcome-way">
      <Icon name={icon} />
      <h3>{title}</h3>
      <p className="soft">{typeset(body)}</p>
      {children}
    </li>
  );
}
