import { useDesk } from './desk-context';

/** Stands in while a page's data is read. */
export function PageLoading() {
  const { texts } = useDesk();
  return (
    <p className="soft" role="status">
      {texts.loading}
    </p>
  );
}
