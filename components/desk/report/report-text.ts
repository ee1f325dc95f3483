import { deskReportTexts } from '@/lib/i18n/desk/report';
import type { Language } from '@/lib/i18n/language';
import type { ReportData } from './report-data';
import { missedLines, otherLines, type ReportLine, savedLines } from './report-lines';
import { seenNotes, weekTitle } from './week-title';

/**
 * A report as plain text for a work chat.
 * @param withNames contacts by name; without, numbers only
 */
export function reportText(
  data: ReportData,
  title: string,
  language: Language,
  withNames: boolean,
): string {
  const own = deskReportTexts(language);
  const { report, names } = data;
  const colon = language === 'en' ? ': ' : '：';
  const comma = language === 'en' ? ', ' : '，';
  const nameOf = (contact: string) => names.get(contact) ?? own.unnamed;
  const lineOf = ({ label, value, before, change, note, people }: ReportLine): string[] => {
    const compared = [before && own.before(before), change && own.compared[change]].filter(Boolean);
    const brackets =
      compared.length === 0
        ? ''
        : language === 'en'
          ? ` (${compared.join(comma)})`
          : `（${compared.join(comma)}）`;
    const who = people.map(
      (person) => `    ${nameOf(person.contact)}${person.note ? `${comma}${person.note}` : ''}`,
    );
    return [
      `- ${label}${colon}${value}${brackets}`,
      ...(note ? [`  ${note}`] : []),
      ...(withNames ? who : []),
    ];
  };
  const part = (head: string, lines: readonly ReportLine[]) => ['', head, ...lines.flatMap(lineOf)];
  const changes = report.suggestions.map(({ id, params, key }, i) => {
    const words = own.suggestions[id](params, key ? data.wordingOf(key) : '');
    return `${i + 1}. ${words.title}${language === 'en' ? '. ' : '。'}${words.why}`;
  });
  return [
    `${title} ${weekTitle(report.week, language)}`,
    ...seenNotes(report, language),
    ...part(own.saved.title, savedLines(data, language)),
    ...part(own.missed.title, missedLines(data, language)),
    '',
    own.change.title,
    ...(changes.length > 0 ? changes : [own.change.none]),
    '',
    ...otherLines(data, language).flatMap(lineOf),
  ].join('\n');
}
