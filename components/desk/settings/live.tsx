import { useDesk } from '../desk-context';
import { PageHeader } from '../page-header';

export default function LiveSettings() {
  const { texts } = useDesk();
  return <PageHeader title={texts.pages.settings} lead={null} />;
}
