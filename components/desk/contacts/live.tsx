import { useDesk } from '../desk-context';
import { PageHeader } from '../page-header';

export default function LiveContacts() {
  const { texts } = useDesk();
  return <PageHeader title={texts.pages.contacts} lead={null} />;
}
