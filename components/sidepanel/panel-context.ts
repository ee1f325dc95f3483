import { createContext, useContext } from 'react';
import type { Language } from '@/lib/i18n/language';
import { type OverlayTexts, overlayTexts } from '@/lib/i18n/overlay';
import { type PanelTexts, panelTexts } from '@/lib/i18n/panel';
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
  /** Words shared with the chat page: levels, next steps, results of insertion. */
  readonly shared: OverlayTexts;
  /** Drafts as edited in this panel, by contact and variant: switching chats loses nothing. */
  readonly edits: Map<string, string>;
  readonly showToast: (toast: Toast) => void;
}

export const PanelContext = createContext<PanelSurroundings | null>(null);

/** @throws outside of `SidePanel` */
export function usePanel(): PanelSurroundings {
  const surroundings = useContext(PanelContext);
  if (!surroundings) throw new Error('usePanel needs SidePanel above it');
  return surroundings;
}

/** Both sets of texts of a language. */
export function panelWords(language: Language): Pick<PanelSurroundings, 'texts' | 'shared'> {
  return { texts: panelTexts(language), shared: overlayTexts(language) };
}
