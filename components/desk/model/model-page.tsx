import { destinationOf, type ModelSettings } from '@/lib/core/drafting/model/model-settings';
import { deskModelTexts } from '@/lib/i18n/desk/model';
import { providerOf } from '@/lib/llm/providers';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useDesk } from '../desk-context';
import { PageHeader } from '../page-header';
import { PageLoading } from '../page-loading';
import { useSave } from '../use-save';
import './model.css';
import { ModelForm } from './model-form';
import type { ModelReach } from './model-reach';

interface ModelPageProps {
  readonly settings: ModelSettings | undefined;
  /** The browser has a model of its own that can write the operator's language. */
  readonly hasBuiltin: boolean;
  /** Names are protected by a passphrase. */
  readonly hasVault: boolean;
  readonly reach: ModelReach;
}

/** Whether drafts may be asked of a model, of which, and what it is told. */
export function ModelPage({ settings, hasBuiltin, hasVault, reach }: ModelPageProps) {
  const { language, texts, ask } = useDesk();
  const own = deskModelTexts(language);
  const [busy, save] = useSave();
  const put = (value: ModelSettings) => ask('settings/save', { section: 'model', value });
  return (
    <>
      <PageHeader title={texts.pages.model} lead={own.lead} />
      {settings?.enabled ? (
        <Notice
          tone="good"
          icon="check"
          action={
            <Button
              busy={busy}
              onClick={() =>
                save(
                  () => put({ ...settings, enabled: false }),
                  own.turnedOff,
                  () => put(settings),
                )
              }
            >
              {own.turnOff}
            </Button>
          }
        >
          <strong>{own.on(nameOf(settings), settings.model || own.builtin)}</strong>
          <p>
            {settings.provider === 'builtin' ? own.onBuiltin : own.onTo(destinationOf(settings))}
          </p>
        </Notice>
      ) : null}
      {settings ? (
        <ModelForm kept={settings} hasBuiltin={hasBuiltin} hasVault={hasVault} reach={reach} />
      ) : (
        <PageLoading />
      )}
    </>
  );

  function nameOf({ provider }: ModelSettings): string {
    return provider === 'builtin' ? own.builtin : providerOf(provider).name[language];
  }
}
