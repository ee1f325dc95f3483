import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { SidePanel } from '@/components/sidepanel/side-panel';
import { pickLanguage } from '@/lib/i18n/language';
import { makeActions } from './actions';
import { NOW } from './now';
import { SITE_PARTS } from './site-parts';
import { STATES, type StateName } from './states';
import { STORE_STATES } from './store-states';

/** Shows one state, chosen by the address: `?state=flagged&lang=en&theme=dark`. */
function Gallery({ query }: { query: URLSearchParams }) {
  const language = pickLanguage([], query.get('lang') ?? 'zh-CN');
  const name = (query.get('state') ?? 'flagged') as StateName;
  const [state, setState] = useState(() => STATES[name](language));
  const [actions] = useState(() => makeActions(setState, language));
  return (
    <SidePanel state={state} actions={actions} language={language} now={NOW}>
      {SITE_PARTS[name]?.(language)}
    </SidePanel>
  );
}

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
const root = document.getElementById('root');
const store = STORE_STATES[query.get('state') ?? ''];
const language = pickLanguage([], query.get('lang') ?? 'zh-CN');
if (root) createRoot(root).render(store ? store(language) : <Gallery query={query} />);
