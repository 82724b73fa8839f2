import { check } from './check';
import { clean } from './clean';
import type { Command } from './command';
import { markdown } from './markdown';
import { outline } from './outline';
import { parse } from './parse';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [clean, markdown, outline, check, parse];
