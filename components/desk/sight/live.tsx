import { SightPage } from './sight-page';

export default function LiveSight() {
  return <SightPage />;
}
