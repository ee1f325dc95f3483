const TONES = [
  ['#f7e7de', '#e8c3ad', '#c48e72'],
  ['#e3eee8', '#b9d6c7', '#7fae97'],
  ['#e6ebf5', '#bccae3', '#8aa0c8'],
  ['#f5e4ea', '#e3b9c8', '#c1839b'],
  ['#f4eed8', '#e1cf95', '#bfa354'],
] as const;

/** Stands in for a photograph: a still life of bottles or of a child's things, by its label. */
export function photoArt(label: string, topic: 'skin' | 'baby'): string {
  const seed = [...label].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  const [back, mid, front] = TONES[seed % TONES.length] ?? TONES[0];
  const still = topic === 'skin' ? bottles(mid, front, seed) : nursery(mid, front, seed);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 168 126" preserveAspectRatio="xMidYMid slice"><defs><linearGradient id="g" x1="0" y1="0" x2="0.4" y2="1"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="${back}"/></linearGradient></defs><rect width="168" height="126" fill="url(#g)"/><path d="M0 96h168v30H0z" fill="${mid}" opacity=".45"/>${still}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function bottles(mid: string, front: string, seed: number): string {
  const tall = `<rect x="72" y="34" width="26" height="66" rx="7" fill="${front}"/><rect x="79" y="20" width="12" height="16" rx="3" fill="${mid}"/><rect x="77" y="56" width="16" height="20" rx="2" fill="#fff" opacity=".75"/>`;
  const jar = `<rect x="102" y="72" width="40" height="28" rx="7" fill="${mid}"/><rect x="100" y="62" width="44" height="13" rx="4" fill="${front}"/>`;
  const tube = `<path d="M32 40h24l-4 52H36z" fill="${mid}"/><rect x="35" y="91" width="18" height="9" rx="2" fill="${front}"/>`;
  const sun = `<circle cx="132" cy="28" r="15" fill="#fff" opacity=".8"/>`;
  return [sun + tall + jar, tube + tall, tube + jar + sun, tall + jar + tube][seed % 4] ?? tall;
}

function nursery(mid: string, front: string, seed: number): string {
  const bear = `<g fill="${front}"><circle cx="62" cy="46" r="9"/><circle cx="90" cy="46" r="9"/><circle cx="76" cy="60" r="22"/><ellipse cx="76" cy="92" rx="20" ry="16"/></g><ellipse cx="76" cy="66" rx="9" ry="7" fill="#fff" opacity=".7"/><circle cx="69" cy="57" r="2.2" fill="#fff"/><circle cx="83" cy="57" r="2.2" fill="#fff"/>`;
  const bottle = `<rect x="112" y="52" width="24" height="48" rx="8" fill="${mid}"/><rect x="115" y="42" width="18" height="11" rx="3" fill="${front}"/><path d="M119 42q5-14 10 0z" fill="${mid}"/>`;
  const blocks = `<rect x="22" y="78" width="22" height="22" rx="3" fill="${mid}"/><rect x="30" y="56" width="20" height="20" rx="3" fill="${front}" opacity=".7"/>`;
  return [bear + bottle, bear + blocks, bottle + blocks, bear + bottle + blocks][seed % 4] ?? bear;
}
