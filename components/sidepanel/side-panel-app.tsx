import { useEffect, useMemo, useRef, useState } from 'react';
import { pickLanguage } from '@/lib/i18n/language';
import { openDatabase } from '@/lib/storage/db';
import { languageSetting } from '@/lib/storage/settings';
import { makeActions } from './live/make-actions';
import { usePanelState } from './live/use-panel-state';
import { useTabPage } from './live/use-tab-page';
import { SidePanel } from './side-panel';

const db = openDatabase();
const MINUTE = 60_000;

/** The side panel on live data. */
export function SidePanelApp() {
  const [setting, setSetting] = useState<string | null>(null);
  const [now, setNow] = useState(Date.now);
  const language = pickLanguage(navigator.languages, setting);
  const tabPage = useTabPage();
  const state = usePanelState(db, tabPage, language, now);
  const latest = useRef(state);
  latest.current = state;
  const actions = useMemo(
    () => makeActions(tabPage.tab, language, () => latest.current),
    [tabPage.tab, language],
  );

  useEffect(() => {
    void languageSetting.getValue().then(setSetting);
    return languageSetting.watch(setSetting);
  }, []);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);

  return <SidePanel state={state} actions={actions} language={language} now={now} />;
}
