import { useDesk } from '../desk-context';
import { PageHeader } from '../page-header';

export default function LiveGroups() {
  const { texts } = useDesk();
  return <PageHeader title={texts.pages.groups} lead={null} />;
}
