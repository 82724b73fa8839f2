// The door: what the editor, the command line and other programs may use of the core.

export type * from './article';
export { LEVELS, PRESETS } from './article';
export { articleJson } from './article-json';
export { bodyOf } from './body';
export { clean, cleanedText } from './clean';
export { applyEdits, editsOf } from './edits';
export { formatMessage } from './message';
export { RULES } from './noise/rules';
export { type ParseOptions, parse } from './parse';
