// Trains the labeller's two passes. The second learns from what the first says of pages that it was not trained on.

import { ROLES } from '../../src/core/article';
import { believe, type Chain, edgePotentials, nodeScores, type Sequence } from '../../src/core/label/chain';
import { BODY_EDGES, bodyFeatures } from '../../src/core/label/features/body-features';
import { ROLE_EDGES, roleFeatures } from '../../src/core/label/features/role-features';
import { type PackedWeights, packChain } from '../../src/core/label/weights';
import { hashOf, type TrainingText } from './examples';
import { type Example, fitChain } from './fit';

export const FOLDS = 4;
/** A slot that fewer sites show says more of the site than of its kind. */
const FEWEST_SITES = 8;
/** Pages of `more` teach the second pass less: they are not the news of the other tracks. */
const OF_STRANGERS = 0.6;
const BODY = { states: 2, edgeKinds: BODY_EDGES, epochs: 16, rate: 0.015, decay: 1e-2 };
const ROLE = { states: ROLES.length, edgeKinds: ROLE_EDGES, epochs: 7, rate: 0.02, decay: 1e-2 };

export function foldOf({ site }: { readonly site: string }): number {
  return hashOf(site) % FOLDS;
}

export class Trainer {
  private readonly firstPass: readonly Wide[];
  private readonly chains = new Map<string, Chain>();

  constructor(private readonly texts: readonly TrainingText[]) {
    this.firstPass = withoutRare(
      texts,
      texts.map(({ page, seen }) => bodyFeatures(page, seen)),
    );
  }

  /** Weights of both passes, learnt without the texts of a fold; without any left out when it is undefined. */
  train(fold?: number): PackedWeights {
    const body = this.bodyChain(fold === undefined ? [] : [fold]);
    const kept = this.texts.map((_, i) => i).filter((i) => fold === undefined || this.fold(i) !== fold);
    const kin = kept.map((i) => this.texts[i] as TrainingText);
    const sequences = withoutRare(
      kin,
      kin.map((text, k) => {
        const i = kept[k] ?? 0;
        const stranger = this.bodyChain(fold === undefined ? [this.fold(i)] : [fold, this.fold(i)]);
        return roleFeatures(text.page, text.seen, this.chancesOf(stranger, i));
      }),
    );
    const examples = kin.map((text, k) =>
      example(text, sequences[k] as Sequence, text.roles, text.kind === 'more' ? OF_STRANGERS : 1),
    );
    const slots = Math.max(...sequences.map(({ width }) => width));
    return {
      body: packChain(body),
      roles: packChain(fitChain(examples, { ...ROLE, slots, words: wordsOf(sequences) })),
    };
  }

  private fold(i: number): number {
    return foldOf(this.texts[i] as TrainingText);
  }

  /** The first pass, learnt without the texts of some folds. */
  private bodyChain(without: readonly number[]): Chain {
    const key = [...new Set(without)].sort().join(' ');
    const known = this.chains.get(key);
    if (known) return known;
    const examples = this.texts.flatMap((text, i) =>
      without.includes(this.fold(i)) ? [] : [example(text, this.firstPass[i] as Sequence, text.body)],
    );
    const slots = Math.max(...this.firstPass.map(({ width }) => width));
    const chain = fitChain(examples, { ...BODY, slots, words: wordsOf(this.firstPass) });
    this.chains.set(key, chain);
    return chain;
  }

  private chancesOf(chain: Chain, i: number): Float64Array {
    const sequence = this.firstPass[i] as Sequence;
    const { marginals } = believe(2, nodeScores(chain, sequence), sequence.edges, edgePotentials(chain));
    return Float64Array.from(sequence.edges, (_, line) => marginals[line * 2 + 1] ?? 0);
  }
}

type Wide = Sequence & { readonly width: number; readonly words: readonly [number, number] };

/** Where the words are: in the same slots in every sequence. */
function wordsOf(sequences: readonly Wide[]): readonly [number, number] {
  return sequences[0]?.words ?? [0, 0];
}

/** A page counts for less than its lines, lest the longest menus decide. */
function example({ weight, page }: TrainingText, sequence: Sequence, allowed: Int32Array, share = 1): Example {
  return { sequence, allowed, weight: share * weight * Math.min(3, Math.sqrt(150 / page.blocks.length)) };
}

/** The sequences without slots that too few sites show. */
function withoutRare(texts: readonly TrainingText[], sequences: readonly Wide[]): Wide[] {
  const width = Math.max(...sequences.map((sequence) => sequence.width));
  const sites = Array.from({ length: width }, () => new Set<string>());
  sequences.forEach(({ slots }, i) => {
    const site = texts[i]?.site ?? '';
    for (const slot of slots) if ((sites[slot]?.size ?? 0) < FEWEST_SITES) sites[slot]?.add(site);
  });
  return sequences.map(({ slots, starts, edges, words }) => {
    const kept: number[] = [];
    const keptStarts = [0];
    for (let line = 0; line + 1 < starts.length; line++) {
      for (let s = starts[line] ?? 0; s < (starts[line + 1] ?? 0); s++)
        if ((sites[slots[s] ?? 0]?.size ?? 0) >= FEWEST_SITES) kept.push(slots[s] ?? 0);
      keptStarts.push(kept.length);
    }
    return { slots: Int32Array.from(kept), starts: Int32Array.from(keptStarts), edges, width, words };
  });
}
