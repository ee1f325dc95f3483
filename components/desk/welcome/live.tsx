import { useDesk } from '../desk-context';
import { PageHeader } from '../page-header';

export default function LiveWelcome() {
  const { texts } = useDesk();
  return <PageHeader title={texts.pages.welcome} lead={null} />;
}
