import { readFileSync } from 'node:fs';

/*
 * What each part of the built extension may weigh: `npm run build && npm run size`. Raise a number
 * only with a reason that an operator would accept.
 */
const BUILD = '.output/chrome-mv3/';

/** A page and all it loads before it can paint; what comes later has names that only its code knows. */
function firstPaint(page) {
  const html = readFileSync(BUILD + page, 'utf8');
  const loaded = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)];
  return [page, ...loaded.map(([, file]) => file)].map((file) => BUILD + file);
}

const zipped = (name, path, limit) => ({ name, path, limit, gzip: true });
const minified = (name, path, limit) => ({ name, path, limit, brotli: false });

export default [
  minified('every chat page, minified', `${BUILD}overlay.js`, '60 kB'),
  zipped('every chat page', `${BUILD}overlay.js`, '24 kB'),
  zipped('once the operator acts in a page', `${BUILD}overlay-hands.js`, '16 kB'),
  zipped('once the operator teaches a page', `${BUILD}overlay-teach.js`, '48 kB'),
  zipped('background', `${BUILD}background.js`, '235 kB'),
  zipped('side panel, first paint', firstPaint('sidepanel.html'), '355 kB'),
  zipped('desk, first paint', firstPaint('desk.html'), '240 kB'),
];
