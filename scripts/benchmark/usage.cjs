// Required before a program that is measured: it says on the fourth stream what the process has taken, last of all that
// is done as it ends.
const { writeSync } = require('node:fs');
const { ownPeak } = require('./own-peak.cjs');

process.once('beforeExit', () => {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeSync(3, JSON.stringify({ cpu: (user + system) / 1000, peak: ownPeak() }));
  });
});
