import { useDesk } from '../desk-context';
import { PageHeader } from '../page-header';

export default function LiveReport() {
  const { texts } = useDesk();
  return <PageHeader title={texts.pages.report} lead={null} />;
}
