// The options of the command line, with the commands that know each.

import { COMMANDS } from '../../src/cli/commands';
import { belongsTo, OPTIONS, type Option } from '../../src/cli/options';
import { table } from './tables';

export function optionsTable(): string {
  const rows = Object.entries<Option>(OPTIONS).map(([name, option]) => {
    const knowing = COMMANDS.filter((command) => belongsTo(option, command.name)).map((command) => command.name);
    const short = option.short === undefined ? '' : `-${option.short}, `;
    const value = option.value === undefined ? '' : ` ${option.value}`;
    return [
      `\`${short}--${name}${value}\``,
      knowing.length === COMMANDS.length ? 'all' : knowing.join(', '),
      option.help,
    ];
  });
  return table(['option', 'commands', 'what it does'], rows);
}
