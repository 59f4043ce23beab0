import { chmodSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import Database from 'better-sqlite3';
import { runTool, ToolError } from './tool.ts';

// npm run backup -- /backup/giaoban.db     A consistent copy of the database, while the server runs.
await runTool(async ({ backUp }, argument) => {
  if (argument === '') throw new ToolError('Where to? npm run backup -- /backup/giaoban.db');
  const target = resolve(argument);
  if (existsSync(target)) throw new ToolError(`${target} is there already: name a new file.`);
  try {
    backUp(target);
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    throw new ToolError(`${target} cannot be written (${error.code}): is its folder there, and room in it?`);
  }
  // It holds what the database holds: hashes of passwords, minutes, attendance.
  chmodSync(target, 0o600);
  return `${target}: ok`;
});
