import type { LiveProps } from '../live/live-props';
import { PicturesPage } from './pictures-page';
import { usePictures } from './use-pictures';

export default function LivePictures({ db }: LiveProps) {
  return <PicturesPage data={usePictures(db)} />;
}
