// Columns whose every line has its role: what is lost, what is left, how many roles are right.

import { METADATA_ROLES, type Role } from '../../src/core/article';
import type { LabelledText } from '../train/data';

export interface ColumnScore {
  readonly body: number;
  readonly bodyLost: number;
  readonly noise: number;
  readonly noiseLeft: number;
  readonly metadata: number;
  readonly metadataLost: number;
  readonly lines: number;
  readonly rolesRight: number;
}

const METADATA: ReadonlySet<Role> = new Set(METADATA_ROLES);
export const NOTHING: ColumnScore = {
  body: 0,
  bodyLost: 0,
  noise: 0,
  noiseLeft: 0,
  metadata: 0,
  metadataLost: 0,
  lines: 0,
  rolesRight: 0,
};

/** `roles` by line number; `tell` hears of each line that is wrong. */
export function scoreColumn(
  gold: LabelledText['lines'],
  roles: ReadonlyMap<number, Role>,
  tell: (line: number, right: Role, found: Role | undefined, weighs: boolean) => void,
): ColumnScore {
  const score = { ...NOTHING } as { -readonly [key in keyof ColumnScore]: number };
  for (const { n, role, alt = [] } of gold) {
    const found = roles.get(n);
    const right = found !== undefined && (found === role || alt.includes(found));
    const isNoise = found === 'noise';
    score.lines++;
    if (right) score.rolesRight++;
    const lost = isNoise && !right;
    if (role === 'noise') {
      score.noise++;
      if (!right && !isNoise) score.noiseLeft++;
    } else if (METADATA.has(role)) {
      score.metadata++;
      if (lost) score.metadataLost++;
    } else {
      score.body++;
      if (lost) score.bodyLost++;
    }
    if (!right) tell(n, role, found, lost || role === 'noise');
  }
  return score;
}

export function sumOf(a: ColumnScore, b: ColumnScore): ColumnScore {
  const keys = Object.keys(a) as (keyof ColumnScore)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as unknown as ColumnScore;
}
