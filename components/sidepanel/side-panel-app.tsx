import { pickLanguage } from '@/lib/i18n/language';
import type { PanelActions } from './panel-actions';
import { SidePanel } from './side-panel';

const NOTHING: PanelActions = {
  enableSite: async () => false,
  openPracticeDesk() {},
  openSite() {},
  recheckSite: async () => {},
  locateContact: async () => false,
  revealMessages: async () => ({ kind: 'not-open' }),
  checkDraft: () => [],
  insertDraft: async () => 'no-box',
  copyDraft: async () => {},
  snooze: async () => {},
  cancelSnooze: async () => {},
  override: async () => {},
  cancelOverride: async () => {},
};

/** The panel before live data is wired to it. */
export function SidePanelApp() {
  return (
    <SidePanel
      state={{ kind: 'loading' }}
      actions={NOTHING}
      language={pickLanguage(navigator.languages)}
      now={Date.now()}
    />
  );
}
