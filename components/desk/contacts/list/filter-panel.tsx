import { readRange, writeRange } from '@/lib/core/contacts-list/day-range';
import type { ListFilter } from '@/lib/core/contacts-list/list-filter';
import { LEVELS } from '@/lib/core/model/assessment';
import { CAUSES } from '@/lib/core/model/cause';
import { TIERS } from '@/lib/core/model/tier';
import { contactListTexts } from '@/lib/i18n/desk/contacts';
import { overlayTexts } from '@/lib/i18n/overlay';
import { CheckChips } from '../../../ui/check-chips';
import { SelectField } from '../../../ui/select-field';
import { useDesk } from '../../desk-context';
import type { Facets } from './facets';
import { RANGE_PARTS, type RangePart, rangeWords } from './filter-words';

interface FilterPanelProps {
  readonly filter: ListFilter;
  readonly facets: Facets;
  readonly siteName: (id: string) => string;
  readonly onChange: (filter: ListFilter) => void;
}

/** All that can be asked of a contact. What is chosen at once shows in the list. */
export function FilterPanel({ filter, facets, siteName, onChange }: FilterPanelProps) {
  const { language, words } = useDesk();
  const own = contactListTexts(language);
  const { levels } = overlayTexts(language);
  const set = (part: Partial<ListFilter>) => onChange({ ...filter, ...part });
  const marks = (['flagged', 'waiting'] as const).filter((mark) => filter[mark]);
  const isAsked = (site: string) => !facets.sites.includes(site);
  const sites = [...facets.sites, ...filter.sites.filter(isAsked)];
  return (
    <div className="list-filters">
      <CheckChips
        legend={own.fields.levels}
        choices={LEVELS.map((value) => ({ value, label: levels[value] }))}
        values={filter.levels}
        onChange={(values) => set({ levels: values })}
      />
      <CheckChips
        legend={own.fields.tiers}
        choices={TIERS.map((value) => ({ value, label: words.tiers[value] }))}
        values={filter.tiers}
        onChange={(values) => set({ tiers: values })}
      />
      <CheckChips
        legend={own.fields.causes}
        choices={CAUSES.map((value) => ({ value, label: words.causes[value] }))}
        values={filter.causes}
        onChange={(values) => set({ causes: values })}
      />
      <CheckChips
        legend={own.only}
        choices={(['flagged', 'waiting'] as const).map((value) => ({
          value,
          label: own.fields[value],
        }))}
        values={marks}
        onChange={(values) =>
          set({ flagged: values.includes('flagged'), waiting: values.includes('waiting') })
        }
      />
      <div className="list-filter-fields">
        {RANGE_PARTS.map((part) => (
          <RangeField key={part} part={part} filter={filter} onChange={onChange} />
        ))}
        <SelectField
          label={own.fields.kind}
          value={filter.kind ?? ''}
          options={[
            { value: '', label: own.anything },
            ...(['person', 'group'] as const).map((value) => ({ value, label: own.kinds[value] })),
          ]}
          onChange={(value) => set({ kind: value === '' ? null : value })}
        />
        {sites.length > 1 ? (
          <SelectField
            label={own.fields.sites}
            value={filter.sites.length === 1 ? (filter.sites[0] as string) : ''}
            options={[
              { value: '', label: own.anything },
              ...sites.map((value) => ({ value, label: siteName(value) })),
            ]}
            onChange={(value) => set({ sites: value === '' ? [] : [value] })}
          />
        ) : null}
        {facets.tags.length > 0 ? (
          <SelectField
            label={own.addTag}
            value=""
            options={[
              { value: '', label: own.anything },
              ...facets.tags
                .filter((tag) => !filter.tags.includes(tag))
                .map((value) => ({ value, label: value })),
            ]}
            onChange={(value) => value !== '' && set({ tags: [...filter.tags, value] })}
          />
        ) : null}
      </div>
    </div>
  );
}

interface RangeFieldProps {
  readonly part: RangePart;
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
}

/** A few useful ranges of days; another one that came with the address is offered too. */
function RangeField({ part, filter, onChange }: RangeFieldProps) {
  const own = contactListTexts(useDesk().language);
  const range = filter[part];
  const value = range ? writeRange(range) : '';
  const ready = own[part] as Readonly<Record<string, string>>;
  const others = range && !(value in ready) ? [{ value, label: rangeWords(part, range, own) }] : [];
  return (
    <SelectField
      label={own.fields[part]}
      value={value}
      options={[
        { value: '', label: own.anything },
        ...Object.entries(ready).map(([key, label]) => ({ value: key, label })),
        ...others,
      ]}
      onChange={(next) => onChange({ ...filter, [part]: next === '' ? null : readRange(next) })}
    />
  );
}
