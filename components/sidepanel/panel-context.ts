import { createContext, useContext } from 'react';
import type { Language } from '@/lib/i18n/language';
import { type OverlayTexts, overlayTexts } from '@/lib/i18n/overlay';
import { type PanelTexts, panelTexts } from '@/lib/i18n/panel';
import { type PanelCareTexts, panelCareTexts } from '@/lib/i18n/panel-care';
import type { PanelActions } from './panel-actions';

/** A short message at the bottom, with a way back. */
export interface Toast {
  readonly message: string;
  readonly undo?: () => Promise<void>;
}

/** What every part of the panel needs. */
export interface PanelSurroundings {
  readonly actions: PanelActions;
  readonly language: Language;
  /** ms */
  readonly now: number;
  readonly texts: PanelTexts;
  readonly care: PanelCareTexts;
  /** Words shared with the chat page: levels, next steps, results of insertion. */
  readonly shared: OverlayTexts;
  /** What was typed and chosen in this panel, by contact: switching chats loses nothing. */
  readonly kept: Map<string, unknown>;
  readonly showToast: (toast: Toast) => void;
}

export const PanelContext = createContext<PanelSurroundings | null>(null);

/** @throws outside of `SidePanel` */
export function usePanel(): PanelSurroundings {
  const surroundings = useContext(PanelContext);
  if (!surroundings) throw new Error('usePanel needs SidePanel above it');
  return surroundings;
}

/** All sets of texts of a language. */
export function panelWords(
  language: Language,
): Pick<PanelSurroundings, 'texts' | 'care' | 'shared'> {
  return {
    texts: panelTexts(language),
    care: panelCareTexts(language),
    shared: overlayTexts(language),
  };
}
