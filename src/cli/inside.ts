import { relative, resolve, sep } from 'node:path';

/** Whether a path leads below a folder; of neither may a link be left to follow. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}
