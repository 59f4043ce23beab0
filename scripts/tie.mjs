// Loaded before a supervised program: when its supervisor is gone, even by SIGKILL, the program is told to end. Programs that
// this one starts inherit the flag that loads this file, but another parent, so it does nothing in them.
if (process.channel && process.env['GIAOBAN_SUPERVISOR'] === String(process.ppid)) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  // The tie alone must not keep the program alive.
  process.channel.unref();
}
