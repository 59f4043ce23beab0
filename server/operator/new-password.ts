import { hashPassword } from '../identity/passwords.ts';
import { newPassword } from '../identity/secrets.ts';
import { runTool, ToolError } from './tool.ts';

// npm run new-password -- thuky     A new password for an account whose own is lost. All its sessions end.
await runTool(async ({ accounts, sessions }, username) => {
  const account = await accounts.credentials(username.toLowerCase());
  if (account === undefined) throw new ToolError(`Nobody has the username "${username}".`);
  const password = newPassword();
  await accounts.setPassword(account.id, await hashPassword(password));
  await sessions.endAllOf({ kind: 'account', accountId: account.id });
  return `${username}: ${password}`;
});
