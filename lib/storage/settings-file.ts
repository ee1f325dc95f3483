import * as z from 'zod/mini';
import type { ModelSettings } from '@/lib/core/drafting/model/model-settings';
import { SECTION_IDS, type SectionId } from '@/lib/core/model/setting-section';
import { readSection, SECTIONS } from './setting-sections';

/** Raised when older builds would misread a file. */
const FORMAT = 1;
const MAX_CHARACTERS = 500_000;

const fileSchema = z.looseObject({
  rewarm: z.literal('settings'),
  format: z.int().check(z.gte(1)),
  sections: z.record(z.string().check(z.maxLength(40)), z.unknown()),
});

/** What a settings file would bring. */
export interface SettingsRead {
  readonly ok: true;
  /** Only what can be used, ready to be saved. */
  readonly sections: ReadonlyMap<SectionId, unknown>;
  /** Sections of the file that this build can't read, with what is wrong with each. */
  readonly refused: readonly { readonly section: string; readonly problem: string }[];
}
export type SettingsFault = 'too-big' | 'not-json' | 'not-settings' | 'newer-format' | 'nothing';

/** All settings as a file. Keys of models are kept elsewhere and never in it. */
export async function writeSettingsFile(): Promise<string> {
  const sections: Partial<Record<SectionId, unknown>> = {};
  for (const id of SECTION_IDS) sections[id] = portable(id, await readSection(id));
  return `${JSON.stringify({ rewarm: 'settings', format: FORMAT, sections }, null, 2)}\n`;
}

/** Reads such a file. Each section is checked by itself: one that is wrong keeps no other out. */
export function readSettingsFile(text: string): SettingsRead | { ok: false; fault: SettingsFault } {
  const refuse = (fault: SettingsFault) => ({ ok: false, fault }) as const;
  if (text.length > MAX_CHARACTERS) return refuse('too-big');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refuse('not-json');
  }
  const file = fileSchema.safeParse(value);
  if (!file.success) return refuse('not-settings');
  if (file.data.format > FORMAT) return refuse('newer-format');
  const sections = new Map<SectionId, unknown>();
  const refused: { section: string; problem: string }[] = [];
  for (const [section, document] of Object.entries(file.data.sections)) {
    const id = SECTION_IDS.find((each) => each === section);
    const parsed = id && SECTIONS[id].schema.safeParse(document);
    if (id && parsed?.success) sections.set(id, portable(id, parsed.data));
    else refused.push({ section, problem: problemOf(parsed) });
  }
  if (sections.size === 0) return refuse('nothing');
  return { ok: true, sections, refused: refused.slice(0, 20) };
}

/**
 * Leave given on one computer is none on another: a file never switches drafts by a model on, nor
 * carries the consent to send words to a server.
 */
function portable(id: SectionId, value: unknown): unknown {
  if (id !== 'model') return value;
  return { ...(value as ModelSettings), enabled: false, agreedTo: '' };
}

function problemOf(parsed: z.core.util.SafeParseResult<unknown> | undefined): string {
  if (!parsed || parsed.success) return '';
  const [issue] = parsed.error.issues;
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`.slice(0, 200);
}
