// The JSON schema of `.news-text.json`, for completions and warnings where it is edited by hand.

import { ENTITY_TYPES, type RULES, WORKSPACE_FILE_NAME } from '../../src/core';
import { idsOf } from './manifest';

const phrases = (description: string) => ({
  description,
  type: 'array',
  items: { $ref: '#/definitions/phrase' },
});

/** What `readWorkspaceFile` accepts; other keys are kept as they are. */
export function workspaceSchema(rules: typeof RULES): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `News Text Cleanup: ${WORKSPACE_FILE_NAME}`,
    type: 'object',
    required: ['version'],
    properties: {
      version: { const: 1 },
      keep: {
        description: 'Findings that are no noise. “Keep This” in the editor adds them.',
        type: 'array',
        items: {
          type: 'object',
          required: ['file', 'rule', 'text', 'fingerprint'],
          properties: {
            file: { description: 'Path from this folder, with /.', type: 'string' },
            rule: { description: 'Id of the rule.', type: 'string', enum: idsOf(rules) },
            text: { description: 'What is kept, shortened, for people.', type: 'string' },
            fingerprint: { description: 'How the finding is known again.', type: 'string' },
          },
        },
      },
      noise: phrases('Phrases that are always noise.'),
      never: phrases('Phrases that are never noise: a line that holds one stays.'),
      entities: {
        description: 'Corrections of people, organisations, places and the like.',
        type: 'array',
        items: {
          type: 'object',
          required: ['type', 'name'],
          properties: {
            file: { description: 'Path from this folder, with /; all files when absent.', type: 'string' },
            type: { description: 'What the parser takes it for.', enum: ENTITY_TYPES },
            name: { description: 'Its name, or another form of it.', type: 'string', minLength: 1 },
            hide: { description: 'It is no entity.', const: true },
            becomes: { description: 'What it is.', enum: ENTITY_TYPES },
            sameAs: { description: 'The name of the entity that it is, too.', type: 'string', minLength: 1 },
          },
          oneOf: [{ required: ['hide'] }, { required: ['becomes'] }, { required: ['sameAs'] }],
          additionalProperties: false,
        },
      },
    },
    definitions: {
      phrase: {
        anyOf: [
          { description: 'A plain phrase, whatever its case and width.', type: 'string', minLength: 1 },
          {
            type: 'object',
            required: ['pattern'],
            properties: { pattern: { description: 'A pattern in RE2 syntax.', type: 'string' } },
            additionalProperties: false,
          },
        ],
      },
    },
  };
}
