import { SECTION_IDS, type SectionId } from '@/lib/core/model/setting-section';
import { formatMoment } from '@/lib/i18n/date';
import { deskSettingsTexts } from '@/lib/i18n/desk/settings';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { aboutVersion } from './about-version';
import type { SettingsData } from './settings-data';
import { useSection } from './use-section';

/** Every section with its earlier versions, and the way back to each. */
export function VersionsList({ data }: { data: SettingsData }) {
  return (
    <ul className="versions">
      {SECTION_IDS.map((section) => (
        <SectionVersions key={section} section={section} data={data} />
      ))}
    </ul>
  );
}

function SectionVersions({ section, data }: { section: SectionId; data: SettingsData }) {
  const { language, now } = useDesk();
  const texts = deskSettingsTexts(language).keep;
  const [busy, save] = useSection<unknown>(section, data.inUse[section]);
  const name = texts.sections[section];
  const delivered = data.delivered[section];
  const isDelivered = same(data.inUse[section], delivered);
  const versions = data.versions[section];
  const goBack = (value: unknown) => save(value, texts.restored(name));
  const about = (of: SectionId, value: unknown) =>
    aboutVersion(of, value, { inUse: data.inUse[of], delivered }, language);
  return (
    <li className="version-section">
      <div className="version-line">
        <strong>{name}</strong>
        <span className="note">{isDelivered ? texts.delivered : texts.changed}</span>
        {isDelivered ? null : (
          <Button
            variant="link"
            busy={busy}
            aria-label={texts.resetLabel(name)}
            onClick={() => goBack(delivered)}
          >
            {texts.reset}
          </Button>
        )}
      </div>
      {versions.length === 0 ? null : (
        <details className="version-details">
          <summary>
            <Icon name="chevron" />
            {typeset(texts.versions(versions.length))}
          </summary>
          <ol>
            {versions.map(({ at, value, readable }) => {
              const when = formatMoment(at, now, language);
              return (
                <li key={at} className="version-line">
                  <span>
                    <time dateTime={new Date(at).toISOString()}>{typeset(texts.until(when))}</time>
                    {readable ? (
                      <span className="note"> · {typeset(about(section, value ?? delivered))}</span>
                    ) : null}
                  </span>
                  {readable ? (
                    <Button
                      variant="link"
                      busy={busy}
                      aria-label={texts.goBackLabel(name, when)}
                      onClick={() => goBack(value ?? delivered)}
                    >
                      {texts.goBack}
                    </Button>
                  ) : (
                    <span className="note">{texts.unreadable}</span>
                  )}
                </li>
              );
            })}
          </ol>
        </details>
      )}
    </li>
  );
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
