import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, readConfig } from '../config.ts';
import { DATABASE_FILE, openStore, type Store } from '../store/database.ts';
import { createRepositories, type Repositories } from '../store/repositories.ts';
import { Unusable } from '../unusable.ts';

/** The tool cannot do what was asked; the message is for the operator. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
}

/** What a tool works on. */
export type Data = Repositories & Pick<Store, 'backUp'>;

/**
 * Runs a small tool on the data folder of the settings, whether its server runs or not: who can write there is an operator.
 * The tool's answer is printed.
 */
export const runTool = async (task: (data: Data, argument: string) => Promise<string>): Promise<void> => {
  try {
    const { dataDir } = readConfig(process.env, []);
    const path = join(dataDir, DATABASE_FILE);
    if (!existsSync(path))
      throw new ToolError(`There is no database in ${dataDir}: set DATA_DIR, or start the server once.`);
    const store = openStore(path);
    try {
      const data = { ...createRepositories(store.db), backUp: (target: string) => store.backUp(target) };
      const argument = process.argv.slice(2).join(' ').trim();
      process.stdout.write(`${await task(data, argument)}\n`);
    } finally {
      store.close();
    }
  } catch (error) {
    if (!(error instanceof ToolError || error instanceof ConfigError || error instanceof Unusable)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
};
