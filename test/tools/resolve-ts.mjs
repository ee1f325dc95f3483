import { existsSync, readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
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
  // Node alone takes types out; the sources also write fields as parameters of constructors.
  load(url, context, next) {
    if (!url.startsWith(root) || !/\.ts$/.test(url) || url.includes('/node_modules/')) {
      return next(url, context);
    }
    const source = readFileSync(fileURLToPath(url), 'utf8');
    return { format: 'module', shortCircuit: true, source: transformed(source) };
  },
});

function transformed(source) {
  return /\(\s*(?:private|protected|public|readonly) /.test(source)
    ? stripTypeScriptTypes(source, { mode: 'transform', sourceMap: false })
    : stripTypeScriptTypes(source);
}
