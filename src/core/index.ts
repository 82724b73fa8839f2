// The door: what the editor, the command line and other programs may use of the core.

export type * from './article';
export { LEVELS, PRESETS } from './article';
export { articleJson } from './article-json';
export { bodyOf } from './body';
export { type CleanOptions, clean, cleanedText } from './clean';
export { applyEdits, editsOf } from './edits';
export { corrected, type EntityCorrection, type EntityEntry, withEntityEntry } from './entities/corrections';
export { entitiesOf, modelLanguageOf } from './entities/entities';
export { ENTITY_TYPES, type Entity, type EntityType, type Mention } from './entities/entity';
export { loadModels, MODEL_FILES, type Models } from './entities/models';
export { createEntityReader, type EntityReader, type ReadModel } from './entities/reader';
export { atPreset } from './findings';
export { type Kept, keepFingerprint } from './keep';
export { toMarkdown } from './markdown';
export { formatMessage } from './message';
export { RULES } from './noise/rules';
export { type Detail, type Outline, type OutlineSection, outline, type Part, type Passage } from './outline';
export { type ParseOptions, parse, parseBody } from './parse';
export { type Problem, problems } from './problems';
export { rememberAtMost } from './text/memo';
export type { Size } from './text/size';
export { type CompiledPhrases, compilePhrases, type UserPhrase } from './user-phrases';
export {
  changeWorkspaceFile,
  correctionsIn,
  EMPTY_WORKSPACE_FILE,
  type KeptFinding,
  keptIn,
  readWorkspaceFile,
  WORKSPACE_FILE_NAME,
  type WorkspaceFile,
  type WorkspaceFileResult,
  writeWorkspaceFile,
} from './workspace-file';
