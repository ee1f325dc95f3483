import type { StoreTrouble } from '@/lib/core/model/store-trouble';
import type { Language } from '@/lib/i18n/language';
import { storeTexts } from '@/lib/i18n/store';
import { typeset } from '../ui/typeset';
import './store-trouble.css';

interface StoreStepsProps {
  readonly trouble: StoreTrouble;
  readonly language: Language;
}

/** What to do: one after the other, or, after a loss, one or the other. */
export function StoreSteps({ trouble, language }: StoreStepsProps) {
  const List = trouble === 'lost' ? 'ul' : 'ol';
  return (
    <List className="store-steps">
      {storeTexts(language).troubles[trouble].steps.map((step) => (
        <li key={step}>{typeset(step)}</li>
      ))}
    </List>
  );
}
