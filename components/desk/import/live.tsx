import { useDesk } from '../desk-context';
import { PageHeader } from '../page-header';

export default function LiveImport() {
  const { texts } = useDesk();
  return <PageHeader title={texts.pages.import} lead={null} />;
}
