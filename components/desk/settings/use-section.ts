import type { SectionId } from '@/lib/core/model/setting-section';
import { useDesk } from '../desk-context';
import { useSave } from '../use-save';

/**
 * Saves one section of the settings, says so, and offers the way back.
 * @param before the document in use
 */
export function useSection<T>(
  section: SectionId,
  before: T,
): readonly [busy: boolean, save: (value: T, message: string) => void] {
  const { ask } = useDesk();
  const [busy, save] = useSave();
  const put = (value: T) => ask('settings/save', { section, value });
  return [
    busy,
    (value, message) =>
      save(
        () => put(value),
        message,
        () => put(before),
      ),
  ];
}
