import { contactPicturesTexts } from '@/lib/i18n/desk/contact-pictures';
import type { Database } from '@/lib/storage/db';
import { Notice } from '../../ui/notice';
import { useDesk } from '../desk-context';
import { PageLoading } from '../page-loading';
import { ContactPicturesView } from './contact-pictures-view';
import { useContactPictures } from './use-contact-pictures';

interface ContactPicturesProps {
  readonly db: Database;
  /** Its id. */
  readonly contact: string;
}

/** The pictures of one contact for their page: rhythm strip, weeks, risk over time. */
export function ContactPictures({ db, contact }: ContactPicturesProps) {
  const { language } = useDesk();
  const data = useContactPictures(db, contact);
  if (data === undefined) return <PageLoading />;
  if (data === null) return null;
  if (data === 'failed') {
    return (
      <Notice tone="bad" icon="warning">
        {contactPicturesTexts(language).failed}
      </Notice>
    );
  }
  return <ContactPicturesView data={data} />;
}
