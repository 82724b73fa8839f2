/** How a program of this repository is bundled to run in Node. */
export const NODE_PROGRAM = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'error',
};
