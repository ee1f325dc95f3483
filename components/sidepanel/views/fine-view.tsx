import { Notice } from '../../ui/notice';
import { ContactHeader } from '../contact-header';
import { CoverageFooter } from '../coverage-footer';
import { usePanel } from '../panel-context';
import type { ContactView } from '../panel-state';
import { RhythmCard } from './rhythm-card';

/** Nothing is wrong: say so and stay quiet. */
export function FineView({ view }: { view: ContactView }) {
  const { texts } = usePanel();
  return (
    <>
      <ContactHeader view={view} />
      <Notice tone="good" icon="check">
        {texts.fine.title}
      </Notice>
      <RhythmCard view={view} />
      <CoverageFooter view={view} />
    </>
  );
}
