import { createRoot } from 'react-dom/client';
import { Desk } from '@/components/desk/desk';
import { pickLanguage } from '@/lib/i18n/language';
import { NOW } from '../gallery/now';
import { fakeAsk } from './fake-ask';
import { DESK_STATES, type DeskStateName } from './states';

/** Shows one state, chosen by the address: `?state=offers&lang=en&theme=dark`. */
const query = new URLSearchParams(location.search);
const language = pickLanguage([], query.get('lang') ?? 'zh-CN');
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
const { page, view } = DESK_STATES[(query.get('state') ?? 'tasks') as DeskStateName];
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Desk page={page} language={language} now={NOW} ask={fakeAsk}>
      {view(language)}
    </Desk>,
  );
}
