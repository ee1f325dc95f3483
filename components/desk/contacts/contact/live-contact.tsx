import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef } from 'react';
import { browser } from 'wxt/browser';
import { contactTexts } from '@/lib/i18n/desk/contact';
import type { Database } from '@/lib/storage/db';
import { LinksPart } from '../../../sidepanel/links/live/links-part';
import { makeActions } from '../../../sidepanel/live/make-actions';
import type { CareSettings } from '../../../sidepanel/live/use-care-settings';
import type { PanelActions } from '../../../sidepanel/panel-actions';
import { exportContact } from '../../data/export-contact';
import { useDesk } from '../../desk-context';
import { EmptyNote } from '../../empty-note';
import { useLoaded } from '../../live/use-loaded';
import { PageHeader } from '../../page-header';
import { PageLoading } from '../../page-loading';
import { ContactPictures } from '../../pictures/contact-pictures';
import { ContactPage } from './contact-page';
import { readContact, readHasNamesake } from './read-contact';

interface LiveContactPageProps {
  readonly db: Database;
  readonly contact: string;
  readonly settings: CareSettings;
  /** Where the list is, as it was left. */
  readonly back: string;
}

/** The page of one contact on live data. */
export default function LiveContactPage({ db, contact, settings, back }: LiveContactPageProps) {
  const { language, now, texts } = useDesk();
  const own = contactTexts(language);
  const read = useLiveQuery(
    () => readContact(db, contact, settings, language, Math.max(now, Date.now())),
    [db, contact, settings, language, now],
  );
  const hasNamesake = useLoaded(() => readHasNamesake(db, contact), contact) ?? false;
  const latest = useRef(read?.live ?? null);
  latest.current = read?.live ?? null;
  const actions = useMemo<PanelActions>(
    () => ({
      ...makeActions(null, language, () => latest.current),
      // No chat page stands beside the desk to show its messages in.
      revealMessages: async () => ({ kind: 'not-open' }),
      locateContact: async () => false,
    }),
    [language],
  );
  if (read === undefined) {
    return (
      <>
        <PageHeader title={texts.pages.contacts} lead={null} />
        <PageLoading />
      </>
    );
  }
  if (read === null) {
    return (
      <>
        <PageHeader title={texts.pages.contacts} lead={null} />
        <EmptyNote title={own.gone.title}>
          <p>{own.gone.body}</p>
          <a href={back}>{own.back}</a>
        </EmptyNote>
      </>
    );
  }
  return (
    <ContactPage
      data={{ ...read.data, hasNamesake }}
      actions={actions}
      back={back}
      pictures={<ContactPictures db={db} contact={contact} />}
      links={<LinksPart db={db} contact={contact} />}
      onAddress={(url) => void browser.tabs.create({ url })}
      onExport={async () =>
        save(`rewarm-${contact.slice(0, 8)}.json`, await exportContact(db, contact, Date.now()))
      }
      onErased={() => location.replace(back)}
    />
  );
}

/** Hands a file to the browser's downloads. Its name says nothing of whom it is about. */
function save(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
