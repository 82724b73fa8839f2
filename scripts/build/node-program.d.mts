import type { BuildOptions } from 'esbuild';

export declare const NODE_PROGRAM: Readonly<BuildOptions>;
