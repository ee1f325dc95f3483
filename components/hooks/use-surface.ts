import { useContext } from 'react';
import type { Language } from '@/lib/i18n/language';
import { DeskContext } from '../desk/desk-context';
import { PanelContext } from '../sidepanel/panel-context';

/** What a part needs that stands in the side panel and on the desk alike. */
export interface Surface {
  readonly language: Language;
  /** ms */
  readonly now: number;
  readonly showToast: (toast: { readonly message: string }) => void;
}

/** The panel or desk a part stands in. @throws outside of both */
export function useSurface(): Surface {
  const panel = useContext(PanelContext);
  const desk = useContext(DeskContext);
  const surface = panel ?? desk;
  if (!surface) throw new Error('useSurface needs SidePanel or Desk above it');
  return surface;
}
