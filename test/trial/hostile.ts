import { launch } from '../tools/launch';
import type { Measured } from '../tools/measured';
import { startPageHost } from './hostile/chat-page';
import { trialIn } from './hostile/context';
import { floods } from './hostile/flood';
import { generatedInputs } from './hostile/generated';
import { brokenInto } from './hostile/messages';
import { shipped } from './hostile/neighbour';
import { Outcomes } from './hostile/outcome';
import { hostilePages } from './hostile/pages';
import { hostileTexts } from './hostile/texts';

export const title = 'Hostile pages, texts, files, models and neighbours';

const PARTS = { hostilePages, hostileTexts, brokenInto, floods };

/** Every threat to an extension that reads chat pages, tried in a running one. */
export default async function hostile(found: Measured, { quick }: { quick: boolean }) {
  const out = new Outcomes(found);
  const host = await startPageHost();
  const only = process.env.ONLY?.split(',');
  const app = await launch();
  try {
    const trial = await trialIn(app, host, out, quick);
    for (const [name, part] of Object.entries(PARTS)) {
      if (!only || only.includes(name)) await part(trial);
    }
    await app.close();
    if (!only || only.includes('shipped')) await shipped(host, out);
    if (!only || only.includes('generated')) generatedInputs(found, out, quick);
  } finally {
    await app.close();
    await host.stop();
    // A run that was stopped keeps what it found.
    found.say('## Threats');
    out.write();
  }
}
