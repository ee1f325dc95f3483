import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { pickLanguage } from '@/lib/i18n/language';
import { ask } from '@/lib/messaging/client';
import { openDatabase } from '@/lib/storage/db';
import { languageSetting } from '@/lib/storage/settings';
import { StoreWatch } from '@/lib/storage/store/store-watch';
import { Vault } from '@/lib/storage/vault/vault';
import { useTheme } from '../../hooks/use-theme';
import { StoreGuard } from '../../store/store-guard';
import { VaultGuard } from '../../vault/vault-guard';
import { Desk } from '../desk';
import { placeOf } from '../pages';
import { contactFinder } from './find-contacts';
import { LivePage } from './live-page';

const vault = Vault.follow();
const db = openDatabase('rewarm', vault);
const store = new StoreWatch(db);
const MINUTE = 60_000;

/** The desk on live data, in the operator's language; the address names the page. */
export function DeskApp() {
  const [setting, setSetting] = useState<string | null>(null);
  const [now, setNow] = useState(Date.now);
  const language = pickLanguage(navigator.languages, setting);
  const { page, rest } = placeOf(useSyncExternalStore(onHash, () => location.hash));

  useTheme();
  const find = useMemo(() => contactFinder(db, language), [language]);

  useEffect(() => {
    void languageSetting.getValue().then(setSetting);
    return languageSetting.watch(setSetting);
  }, []);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);

  return (
    <StoreGuard store={store} language={language} place="desk">
      <VaultGuard vault={vault} language={language}>
        <Desk page={page} language={language} now={now} ask={ask} find={find}>
          <LivePage page={page} rest={rest} db={db} vault={vault} />
        </Desk>
      </VaultGuard>
    </StoreGuard>
  );
}

function onHash(listen: () => void): () => void {
  addEventListener('hashchange', listen);
  return () => removeEventListener('hashchange', listen);
}
