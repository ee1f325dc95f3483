import { createContext, useContext, useEffect, useId } from 'react';
import type { Keys } from './key-strokes';

/** What one key does. */
export interface KeyBinding {
  /** Any of these; the first is shown most. */
  readonly keys: readonly Keys[];
  /** What the sheet of keys shows instead; empty where another binding says it. */
  readonly shown?: readonly Keys[];
  /** In the operator's language, for the sheet of keys and the command palette. */
  readonly label: string;
  readonly run: () => void;
  /** Only while the focus lies in this part of the page; everywhere where left out. */
  readonly within?: () => Element | null;
  /** Offered by the command palette, too. */
  readonly command?: boolean;
}

/** Bindings that belong together, as one part of the desk registers them. */
export interface KeyTable {
  readonly title: string;
  /** Whom its commands are about, for the palette. */
  readonly about?: string | undefined;
  readonly bindings: readonly KeyBinding[];
}

export interface KeyRegistry {
  set(id: string, table: KeyTable): void;
  remove(id: string): void;
  /** Opens the command palette, or the sheet of keys. */
  open(what: 'palette' | 'help'): void;
}

export const KeysContext = createContext<KeyRegistry | null>(null);

/**
 * Registers keys for as long as the component is shown; those registered later go before those of the
 * same name registered earlier. The sheet of keys lists them.
 * @param table made anew at every rendering: the latest is used
 * @throws outside of `KeysProvider`
 */
export function useKeys(table: KeyTable): void {
  const registry = useKeyRegistry();
  const id = useId();
  useEffect(() => registry.set(id, table));
  useEffect(() => () => registry.remove(id), [registry, id]);
}

/** For a button that opens the palette or the sheet of keys. @throws outside of `KeysProvider` */
export function useKeyRegistry(): KeyRegistry {
  const registry = useContext(KeysContext);
  if (!registry) throw new Error('keys need KeysProvider above them');
  return registry;
}
