/** What a first start prints once: accounts with their passwords, and pairing codes with their rooms. */
export type FirstStart = { password: (username: string) => string; codes: { code: string; room: string }[] };

/** Reads it as a person would, from the printed tables. */
export function readFirstStart(output: string): FirstStart {
  const rows = output
    .split('\n')
    .filter((line) => line.startsWith('│'))
    .map((line) =>
      line
        .split('│')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
  const passwords = new Map(
    rows.flatMap(([username, password]) => (username && password ? [[username, password]] : [])),
  );
  return {
    password: (username) => {
      const password = passwords.get(username);
      if (!password) throw new Error(`no account ${username} was printed`);
      return password;
    },
    codes: rows.flatMap(([code, room]) =>
      code && room && /^[A-Z0-9]{4} [A-Z0-9]{4}$/.test(code) ? [{ code, room }] : [],
    ),
  };
}
