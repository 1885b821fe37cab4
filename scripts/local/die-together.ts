import { isMainThread } from 'node:worker_threads';

// Preloaded into child processes: the channel to the parent closes however the parent ends. What a child starts
// inherits the preload and must not act on it: only the leader ends the group.
if (isMainThread && String(process.ppid) === process.env['BRAID_PARENT']) {
  process.on('disconnect', () => process.kill(process.platform === 'win32' ? process.pid : 0));
  process.channel?.unref();
}
