import { useEffect, useMemo, useRef, useState } from 'react';
import { type Language, pickLanguage } from '@/lib/i18n/language';
import { openDatabase } from '@/lib/storage/db';
import { languageSetting } from '@/lib/storage/settings';
import { StoreWatch } from '@/lib/storage/store/store-watch';
import { Vault } from '@/lib/storage/vault/vault';
import { useTheme } from '../hooks/use-theme';
import { StoreGuard } from '../store/store-guard';
import { VaultGuard } from '../vault/vault-guard';
import { makeActions } from './live/make-actions';
import { useAgreed } from './live/use-agreed';
import { useCareSettings } from './live/use-care-settings';
import { usePanelState } from './live/use-panel-state';
import { useTabPage } from './live/use-tab-page';
import { SidePanel } from './side-panel';
import { SitePart } from './site/live/site-part';

const vault = Vault.follow();
const db = openDatabase('rewarm', vault);
const store = new StoreWatch(db);
const MINUTE = 60_000;

/** The side panel on live data, in the operator's language. */
export function SidePanelApp() {
  const [setting, setSetting] = useState<string | null>(null);
  const language = pickLanguage(navigator.languages, setting);

  useTheme();
  useEffect(() => {
    void languageSetting.getValue().then(setSetting);
    return languageSetting.watch(setSetting);
  }, []);

  return (
    <StoreGuard store={store} language={language} place="panel">
      <VaultGuard vault={vault} language={language}>
        <LivePanel language={language} />
      </VaultGuard>
    </StoreGuard>
  );
}

function LivePanel({ language }: { readonly language: Language }) {
  const [tick, setTick] = useState(Date.now);
  const tabPage = useTabPage();
  const settings = useCareSettings();
  const { state, contact, now } = usePanelState(db, tabPage, useAgreed(), settings, language, tick);
  const latest = useRef(contact);
  latest.current = contact;
  const actions = useMemo(
    () => makeActions(tabPage.tab, language, () => latest.current),
    [tabPage.tab, language],
  );

  useEffect(() => {
    const timer = setInterval(() => setTick(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);

  return (
    <SidePanel state={state} actions={actions} language={language} now={now}>
      {state.kind === 'can-enable' ? null : <SitePart db={db} tabPage={tabPage} />}
    </SidePanel>
  );
}
