import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

// Lets Node run the TypeScript sources as they are: '@/…' is the repository, endings may be left out.
const root = new URL('../../', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const wanted = specifier.startsWith('@/') ? new URL(specifier.slice(2), root).href : specifier;
    if (/^(\.|file:)/.test(wanted) && !/\.[cm]?[jt]s$/.test(wanted)) {
      const url = new URL(`${wanted}.ts`, context.parentURL).href;
      if (existsSync(fileURLToPath(url))) return next(url, context);
    }
    return next(wanted, context);
  },
});
