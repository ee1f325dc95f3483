import { useDesk } from '../desk-context';
import { PageHeader } from '../page-header';

export default function LiveData() {
  const { texts } = useDesk();
  return <PageHeader title={texts.pages.data} lead={null} />;
}
