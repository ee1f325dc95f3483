import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { deskKeysTexts } from '@/lib/i18n/desk/keys';
import { useDesk } from '../desk-context';
import { PAGES, type PageId } from '../pages';
import { CommandPalette, type FindContacts } from './command-palette';
import { HelpSheet } from './help-sheet';
import { belongsTo, StrokeReader, strokeOf } from './key-strokes';
import { type KeyBinding, KeysContext, type KeyTable } from './keys-context';
import { PAGE_KEYS } from './page-keys';
import { keepSingleKeys, usesSingleKeys } from './single-keys';

interface KeysProviderProps {
  readonly find: FindContacts | undefined;
  /** Takes the last change back; null while there is none. */
  readonly onUndo: () => void;
  readonly children: ReactNode;
}

/** Listens for the keys that parts of the desk registered; brings the sheet of keys and the palette. */
export function KeysProvider({ find, onUndo, children }: KeysProviderProps) {
  const { language, texts } = useDesk();
  const own = deskKeysTexts(language);
  const tables = useRef(new Map<string, KeyTable>());
  const [open, setOpen] = useState<'palette' | 'help' | null>(null);
  const [single, setSingle] = useState(usesSingleKeys);

  const registry = useMemo(
    () => ({
      set: (id: string, table: KeyTable) => void tables.current.set(id, table),
      remove: (id: string) => void tables.current.delete(id),
      open: (what: 'palette' | 'help') => setOpen(what),
    }),
    [],
  );
  const goTo = (page: PageId) => {
    location.hash = `#/${page}`;
  };
  const everywhere: KeyTable = {
    title: own.everywhere,
    bindings: [
      { keys: ['Mod+k'], label: own.palette, run: () => setOpen('palette') },
      { keys: ['/'], label: own.search, run: () => focusSearch() || setOpen('palette') },
      { keys: ['z'], label: own.undo, command: true, run: onUndo },
      { keys: ['?'], label: own.help, command: true, run: () => setOpen('help') },
    ],
  };
  const pages: KeyTable = {
    title: own.pages,
    bindings: PAGES.map(({ id }) => ({
      keys: [`g ${PAGE_KEYS[id]}`],
      label: texts.pages[id],
      run: () => goTo(id),
    })),
  };
  const allTables = () => [...tables.current.values(), everywhere, pages];
  const current = useRef(allTables);
  current.current = allTables;
  const active = useRef(single);
  active.current = single;

  useEffect(() => {
    const reader = new StrokeReader();
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const stroke = strokeOf(event);
      const place = event.composedPath()[0];
      if (!stroke || belongsTo(place instanceof Element ? place : null, stroke)) return;
      if (!active.current && stroke.length === 1) return;
      const bindings = bindingsOf(current.current());
      const struck = reader.read(stroke, new Set(bindings.keys()), performance.now());
      if (struck === null) return;
      event.preventDefault();
      // A key that is held down repeats only where that moves on.
      if (event.repeat && !['j', 'k', 'ArrowDown', 'ArrowUp'].includes(stroke)) return;
      if (struck !== 'begun') bindings.get(struck)?.run();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const close = () => setOpen(null);
  return (
    <KeysContext value={registry}>
      {children}
      {open === 'help' ? (
        <HelpSheet
          tables={allTables()}
          single={single}
          onSingle={(on) => {
            keepSingleKeys(on);
            setSingle(on);
          }}
          onClose={close}
        />
      ) : null}
      {open === 'palette' ? (
        <CommandPalette
          tables={[...tables.current.values(), everywhere]}
          find={find}
          onPage={goTo}
          onClose={close}
        />
      ) : null}
    </KeysContext>
  );
}

/** What each key does now: of two bindings of one key the part registered last has it. */
function bindingsOf(tables: readonly KeyTable[]): Map<string, KeyBinding> {
  const found = new Map<string, KeyBinding>();
  for (const { bindings } of tables) {
    for (const binding of bindings) {
      if (binding.within && !binding.within()?.contains(document.activeElement)) continue;
      for (const keys of binding.keys) if (!found.has(keys)) found.set(keys, binding);
    }
  }
  return found;
}

/** @returns whether the page has a search field */
function focusSearch(): boolean {
  const field = document.querySelector<HTMLElement>('main :is([type=search], [role=searchbox])');
  field?.focus();
  return field !== null;
}
