import { NamesakesView } from '../links/namesakes-view';
import type { PanelState } from '../panel-state';
import { BrokenSiteView } from './broken-site-view';
import { CanEnableView } from './can-enable-view';
import { FineView } from './fine-view';
import { FlaggedContactView } from './flagged-contact-view';
import { LoadingView } from './loading-view';
import { NoConversationView } from './no-conversation-view';
import { NotAChatView } from './not-a-chat-view';
import { TooLittleView } from './too-little-view';

/** The view of each state; a new state without one does not compile. */
export function PanelView({ state }: { state: PanelState }) {
  switch (state.kind) {
    case 'loading':
      return <LoadingView />;
    case 'not-a-chat':
      return <NotAChatView supported={state.supported} />;
    case 'unknown-page':
      return <h1 className="contact-site">{state.site.name}</h1>;
    case 'can-enable':
      return <CanEnableView {...state} />;
    case 'broken-site':
      return <BrokenSiteView site={state.site} since={state.since} parts={state.parts} />;
    case 'namesakes':
      return <NamesakesView site={state.site} />;
    case 'no-conversation':
      return <NoConversationView state={state} />;
    case 'too-little':
      return <TooLittleView view={state} needed={state.needed} />;
    case 'fine':
      return <FineView view={state} />;
    case 'flagged':
      return <FlaggedContactView view={state} />;
    default:
      return state satisfies never;
  }
}
