import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The password at the mail server. It stands beside the database, not in it: a backup that is lost opens no mailbox. */
export type PasswordFile = {
  read(): Promise<string | null>;
  /** Null: there is none any more. */
  write(password: string | null): Promise<void>;
};

export const createPasswordFile = (dataDir: string): PasswordFile => {
  const path = join(dataDir, 'mail-server.password');
  return {
    read: async () =>
      readFile(path, 'utf8').then(
        (text) => text,
        () => null,
      ),
    write: async (password) => {
      if (password === null) return rm(path, { force: true });
      const whole = `${path}.new`;
      await writeFile(whole, password, { mode: 0o600 });
      return rename(whole, path);
    },
  };
};
