import { useDesk } from '../desk-context';
import { PageHeader } from '../page-header';

export default function LiveSites() {
  const { texts } = useDesk();
  return <PageHeader title={texts.pages.sites} lead={null} />;
}
