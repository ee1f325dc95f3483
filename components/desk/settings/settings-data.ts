import type { SectionId, Theme } from '@/lib/core/model/setting-section';
import type { NoticeSettings } from '@/lib/core/notices/notice-settings';
import type { SensitivityOutcome } from '@/lib/core/risk/sensitivity-preview';
import type { Strategy } from '@/lib/core/strategy/strategy';
import type { OwnWords } from '@/lib/core/text/own-words';
import type { Language } from '@/lib/i18n/language';

/** The documents, as they are in use. */
export interface SettingsInUse {
  readonly strategy: Strategy;
  readonly words: OwnWords;
  readonly notices: NoticeSettings;
  /** null follows the browser. */
  readonly language: Language | null;
  readonly theme: Theme;
  readonly shifts: unknown;
  readonly model: unknown;
}

/** An earlier version of a section. */
export interface EarlierVersion {
  /** ms; until when it was in use. */
  readonly at: number;
  /** null: as delivered. */
  readonly value: unknown;
  /** This build can read it. */
  readonly readable: boolean;
}

export interface SettingsData {
  readonly inUse: SettingsInUse;
  readonly delivered: Readonly<Record<SectionId, unknown>>;
  /** Newest first. */
  readonly versions: Readonly<Record<SectionId, readonly EarlierVersion[]>>;
  /** The browser lets us show notices. */
  readonly mayNotify: boolean;
}

/** What the sensitivities would have done, once that is worked out. */
export type PreviewReading =
  | { readonly state: 'reading'; readonly done: number; readonly total: number }
  | {
      readonly state: 'read';
      /** One for each of `OVERALL_POSITIONS`. */
      readonly outcomes: readonly SensitivityOutcome[];
      readonly looked: number;
      readonly total: number;
    }
  | { readonly state: 'failed' };

/** What a chosen file would bring; see `lib/storage/settings-file`. */
export type FileRead =
  | {
      readonly ok: true;
      readonly sections: ReadonlyMap<SectionId, unknown>;
      readonly refused: readonly { readonly section: string }[];
    }
  | { readonly ok: false; readonly fault: FileFault };
export type FileFault = 'too-big' | 'not-json' | 'not-settings' | 'newer-format' | 'nothing';

/** What the page asks of the browser. */
export interface SettingsReach {
  /** Asks the browser to let us show notices; called in the click itself. */
  readonly allowNotices: () => Promise<boolean>;
  readonly writeFile: () => Promise<string>;
  readonly readFile: (file: File) => Promise<FileRead>;
}
