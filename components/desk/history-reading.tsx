import type { ReactNode } from 'react';
import type { ShopInsights } from '@/lib/core/insights/gather-insights';
import { deskInsightsTexts } from '@/lib/i18n/desk/insights';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { typeset } from '../ui/typeset';
import { useDesk } from './desk-context';
import './history-reading.css';

/** What all histories together tell; read once a visit, with the page already in use. */
export type HistoryReading =
  | { readonly state: 'reading'; readonly done: number; readonly total: number }
  | { readonly state: 'failed' }
  | {
      readonly state: 'read';
      readonly insights: ShopInsights;
      /** Shown names of the contacts in it. */
      readonly names: ReadonlyMap<string, string>;
      /** The listed voices as a file. */
      readonly csv: () => string;
    };

interface HistoryGateProps {
  readonly history: HistoryReading;
  readonly children: (history: HistoryReading & { readonly state: 'read' }) => ReactNode;
}

/** How far the reading of every history is; then what it told. */
export function HistoryGate({ history, children }: HistoryGateProps) {
  const { language } = useDesk();
  const texts = deskInsightsTexts(language).reading;
  if (history.state === 'read') return children(history);
  if (history.state === 'failed') {
    return (
      <Notice tone="bad" icon="warning">
        {texts.failed}
      </Notice>
    );
  }
  const { done, total } = history;
  return (
    <Card title={texts.title} aside={total > 0 ? typeset(texts.progress(done, total)) : null}>
      <p className="soft history-lead" role="status">
        {texts.body}
      </p>
      <progress
        className="history-progress"
        aria-label={texts.title}
        max={Math.max(1, total)}
        value={total > 0 ? done : undefined}
      />
    </Card>
  );
}
