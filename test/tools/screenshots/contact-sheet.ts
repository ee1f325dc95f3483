import { LOOKS, type Shot } from './screen';

/** A page that shows all pictures, one row for each state, one column for each look. */
export function contactSheet(shots: readonly Shot[]): string {
  const parts = [...new Set(shots.map(({ part }) => part))];
  const names = (part: string) => [
    ...new Set(shots.filter((shot) => shot.part === part).map(({ name }) => name)),
  ];
  const cell = (part: string, name: string, lang: string, theme: string) => {
    const shot = shots.find(
      (one) => one.part === part && one.name === name && one.lang === lang && one.theme === theme,
    );
    if (!shot) return '<td></td>';
    if (shot.error !== null) return `<td class="missing">${escaped(shot.error)}</td>`;
    const alt = escaped(`${part} ${name}, ${lang}, ${theme}`);
    return `<td><a href="${shot.file}"><img src="${shot.file}" alt="${alt}" loading="lazy"></a></td>`;
  };
  const rows = (part: string) =>
    names(part)
      .sort()
      .map(
        (name) =>
          `<tr><th scope="row">${escaped(name)}</th>${LOOKS.map(({ lang, theme }) =>
            cell(part, name, lang, theme),
          ).join('')}</tr>`,
      )
      .join('\n');
  const head = LOOKS.map(({ lang, theme }) => `<th scope="col">${lang}, ${theme}</th>`).join('');
  const tables = parts
    .map(
      (part) =>
        `<h2>${part}</h2><table><thead><tr><td></td>${head}</tr></thead><tbody>${rows(part)}</tbody></table>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Screens</title>
<style>
  body { margin: 1.5rem; font: 14px/1.5 system-ui, sans-serif; color: #1c2129; background: #eef0f4; }
  table { border-collapse: collapse; }
  th { padding: 0.25rem 0.75rem; text-align: start; vertical-align: top; font-weight: 500; }
  td { padding: 0.25rem; vertical-align: top; }
  img { display: block; width: 20rem; max-height: 26rem; object-fit: cover; object-position: top; border: 1px solid #c3c9d3; }
  .missing { width: 20rem; color: #b3261e; }
</style>
<h1>Screens</h1>
${tables}
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
