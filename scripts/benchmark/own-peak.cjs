// The most memory that this process has had, in MB.

const { readFileSync } = require('node:fs');

exports.ownPeak = () => kibibytes() * (1024 / 1e6);

/** On Linux, what the system tells as used starts with the memory of the process that started this one. */
function kibibytes() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
}
