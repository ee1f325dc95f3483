import { useDesk } from '../desk-context';
import { PageHeader } from '../page-header';

export default function LiveToday() {
  const { texts } = useDesk();
  return <PageHeader title={texts.pages.today} lead={null} />;
}
