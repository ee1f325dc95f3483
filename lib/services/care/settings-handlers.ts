import type { SectionId } from '@/lib/core/model/setting-section';
import type { Handlers } from '@/lib/messaging/server';
import { SECTIONS } from '@/lib/storage/setting-sections';
import { keepVersion } from '@/lib/storage/setting-versions';

/** Characters of a section as JSON, at most. */
const LARGEST = 300_000;

/** What goes along with a section that is replaced. */
export interface SettingFollower {
  /** Before it is stored: what has to be done even if the worker ends as soon as it is. */
  readonly before: (section: SectionId) => Promise<void>;
  readonly after: (section: SectionId) => Promise<void>;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Settings are checked whole before they replace what is stored; what was stored is kept as an
 * earlier version. One after the other: two at once would keep only one of them.
 */
export function settingsHandlers(follower?: SettingFollower): Pick<Handlers, 'settings/save'> {
  return {
    'settings/save': async ({ section, value }) => {
      const { schema, item } = SECTIONS[section];
      const parsed = schema.safeParse(value);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new Error(`${section}: ${issue?.path.join('.')}: ${issue?.message}`);
      }
      const text = JSON.stringify(parsed.data);
      if (text.length > LARGEST) throw new Error(`${section}: larger than settings may be`);
      const save = async () => {
        const before = await item.getValue();
        if (JSON.stringify(before) === text) return;
        await keepVersion(section, before ?? null, Date.now());
        await follower?.before(section);
        await item.setValue(parsed.data);
        await follower?.after(section);
      };
      last = last.catch(() => {}).then(save);
      await last;
      return null;
    },
  };
}
