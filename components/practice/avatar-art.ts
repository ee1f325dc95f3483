/** Background, middle and front tone of a picture. */
const TONES = [
  ['#f3d9c9', '#e0a98a', '#8c5a44'],
  ['#d3e4dc', '#8fbca6', '#3f6b58'],
  ['#d9e2f0', '#9db4d6', '#485f86'],
  ['#f0dbe4', '#d49db3', '#834f66'],
  ['#efe6c9', '#d8bd72', '#7d6428'],
  ['#dedaf0', '#aaa1d4', '#564c86'],
  ['#cfe3e8', '#86b6c2', '#356472'],
  ['#e9ded4', '#bfa58e', '#6a5342'],
  ['#e2ecd0', '#adc57f', '#59702f'],
  ['#f4d6d2', '#e09a90', '#8f463c'],
  ['#33505f', '#6f9bab', '#e9d9b4'],
  ['#f5c79d', '#dd7d54', '#5e3230'],
  ['#b5d5ee', '#5f94c4', '#294d73'],
  ['#45415c', '#8f86b3', '#efcaa8'],
] as const;

type Tone = (typeof TONES)[number];

/** Small scenes on a 48 x 48 field: what people choose as their picture. */
const SCENES: readonly ((tone: Tone) => string)[] = [
  ([, mid, front]) =>
    `<circle cx="34" cy="15" r="6" fill="#fff" opacity=".8"/><path d="M0 34 14 19l10 11 7-6 17 16v8H0z" fill="${mid}"/><path d="M0 42l16-9 12 7 20-10v18H0z" fill="${front}"/>`,
  ([, mid, front]) =>
    `<path d="M13 19l3-9 7 6h4l7-6 3 9z" fill="${front}"/><circle cx="25" cy="27" r="13" fill="${front}"/><circle cx="20" cy="26" r="1.8" fill="#fff"/><circle cx="30" cy="26" r="1.8" fill="#fff"/><path d="M25 29.5l-2 2h4z" fill="${mid}"/>`,
  ([, mid, front]) =>
    `<path d="M24 42C10 34 9 18 24 7c15 11 14 27 0 35z" fill="${mid}"/><path d="M24 42V15M24 24l-6-5M24 31l7-6" stroke="${front}" stroke-width="2" fill="none" stroke-linecap="round"/>`,
  ([, mid, front]) =>
    `<circle cx="33" cy="14" r="7" fill="#fff" opacity=".85"/><path d="M0 29q6-5 12 0t12 0 12 0 12 0v19H0z" fill="${mid}"/><path d="M0 38q6-5 12 0t12 0 12 0 12 0v10H0z" fill="${front}"/>`,
  ([, mid, front]) =>
    `<g fill="${mid}"><circle cx="24" cy="13" r="7"/><circle cx="34" cy="21" r="7"/><circle cx="30" cy="33" r="7"/><circle cx="18" cy="33" r="7"/><circle cx="14" cy="21" r="7"/></g><circle cx="24" cy="24" r="6" fill="${front}"/>`,
  ([, mid, front]) =>
    `<path d="M12 20h21v11a9 9 0 0 1-9 9h-3a9 9 0 0 1-9-9z" fill="${front}"/><path d="M33 23h3a4 4 0 0 1 0 9h-3" stroke="${front}" stroke-width="3" fill="none"/><path d="M18 15q-2-3 0-6M25 15q-2-3 0-6" stroke="${mid}" stroke-width="2.5" fill="none" stroke-linecap="round"/>`,
  ([, mid, front]) =>
    `<ellipse cx="24" cy="19" rx="12" ry="14" fill="${mid}"/><path d="M24 33l-2.5 3h5zM24 36q-3 5 0 10" stroke="${front}" stroke-width="1.5" fill="${front}"/><path d="M18 13q2-4 6-4" stroke="#fff" stroke-width="2" fill="none" stroke-linecap="round" opacity=".7"/>`,
  ([, mid, front]) =>
    `<path d="M17 22Q12 6 17 5t5 15M31 22Q36 6 31 5t-5 15" fill="${mid}"/><circle cx="24" cy="29" r="12" fill="${mid}"/><circle cx="20" cy="28" r="1.7" fill="${front}"/><circle cx="28" cy="28" r="1.7" fill="${front}"/><path d="M22 33q2 2 4 0" stroke="${front}" stroke-width="1.5" fill="none" stroke-linecap="round"/>`,
  ([, mid, front]) =>
    `<circle cx="17" cy="20" r="11" fill="${mid}" opacity=".9"/><circle cx="31" cy="20" r="11" fill="${front}" opacity=".55"/><circle cx="24" cy="32" r="11" fill="#fff" opacity=".55"/>`,
  ([, mid, front]) =>
    `<path d="M10 24 24 12l14 12v18H10z" fill="${mid}"/><path d="M7 25 24 10l17 15" stroke="${front}" stroke-width="3.5" fill="none" stroke-linecap="round" stroke-linejoin="round"/><rect x="20" y="30" width="8" height="12" rx="1" fill="${front}"/>`,
  ([, mid, front]) =>
    `<circle cx="14" cy="16" r="6" fill="${front}"/><circle cx="34" cy="16" r="6" fill="${front}"/><circle cx="24" cy="27" r="15" fill="${front}"/><ellipse cx="24" cy="32" rx="7" ry="5.5" fill="${mid}"/><circle cx="18.5" cy="24" r="1.8" fill="#fff"/><circle cx="29.5" cy="24" r="1.8" fill="#fff"/><ellipse cx="24" cy="30" rx="2" ry="1.4" fill="${front}"/>`,
  ([, mid, front]) =>
    `<circle cx="24" cy="17" r="8" fill="${mid}"/><path d="M8 48c0-13 7-19 16-19s16 6 16 19z" fill="${front}"/><path d="M15 17c0-8 4-11 9-11s9 3 9 11c-3-1-5-4-5-6-3 4-9 5-13 6z" fill="${front}"/>`,
];

/** The picture of a person as an image address; the same number gives the same picture. */
export function avatarArt(seed: number): string {
  return art(drawScene(seed));
}

/** Four people in one picture, as groups show them. */
export function groupArt(seed: number): string {
  const tiles = [0, 1, 2, 3].map((i) => {
    const place = `translate(${2 + (i % 2) * 23} ${2 + Math.floor(i / 2) * 23}) scale(.44)`;
    return `<g transform="${place}">${drawScene(seed + i * 37)}</g>`;
  });
  return art(`<rect width="48" height="48" fill="#e4e7e5"/>${tiles.join('')}`);
}

function drawScene(seed: number): string {
  const tone = TONES[seed % TONES.length] ?? TONES[0];
  const scene = SCENES[Math.floor(seed / 16) % SCENES.length] ?? SCENES[0];
  return `<svg width="48" height="48" viewBox="0 0 48 48"><rect width="48" height="48" fill="${tone[0]}"/>${scene?.(tone)}</svg>`;
}

function art(content: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">${content}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
