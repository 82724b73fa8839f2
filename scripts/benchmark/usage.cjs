// Required before a program that is measured: it says on the fourth stream what the process has taken, last of all that
// is done as it ends.
process.once('beforeExit', () => {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1000 };
    require('node:fs').writeSync(3, JSON.stringify(usage));
  });
});
