import { useDesk } from '../desk-context';
import { PageHeader } from '../page-header';

export default function LivePictures() {
  const { texts } = useDesk();
  return <PageHeader title={texts.pages.pictures} lead={null} />;
}
