// Takes a package of the bench folder's own: the project's node_modules knows nothing of it.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const resolve = createRequire(new URL('../package.json', import.meta.url)).resolve;

/** The module, as the caller says it looks. */
export function importEngine<Module>(name: string): Promise<Module> {
  return import(pathToFileURL(resolve(name)).href) as Promise<Module>;
}
