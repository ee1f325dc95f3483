import type { ReactNode } from 'react';
import { deskStrategyTexts } from '@/lib/i18n/desk/strategy';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { useDesk } from '../desk-context';

interface SectionProps {
  readonly title: string;
  readonly lead?: string;
  /** Missing when the section stands as by default. */
  readonly onReset?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One part of a document, with the way back to how it was delivered. */
export function Section({ title, lead, onReset, children }: SectionProps) {
  const { language } = useDesk();
  const texts = deskStrategyTexts(language);
  return (
    <Card
      title={title}
      aside={
        onReset ? (
          <Button variant="link" aria-label={texts.resetLabel(title)} onClick={onReset}>
            {texts.reset}
          </Button>
        ) : null
      }
    >
      <div className="stack">
        {lead ? <p className="soft section-lead">{lead}</p> : null}
        {children}
      </div>
    </Card>
  );
}
