import { hashPassword } from '../identity/passwords.ts';
import { newPassword } from '../identity/secrets.ts';
import { runTool, ToolError } from './tool.ts';

// npm run new-password -- thuky     A new password for an account whose own is lost. All its sessions end.
await runTool(async ({ accounts, accountAdministration }, username) => {
  const account = await accounts.credentials(username.toLowerCase());
  if (account === undefined) throw new ToolError(`Nobody has the username "${username}".`);
  const password = newPassword();
  const passwordHash = await hashPassword(password);
  await accountAdministration.setPassword(
    account.id,
    { passwordHash },
    {
      at: Date.now(),
      actor: 'operator',
      actorName: '',
      action: 'account.password-reset',
      subjectId: account.id,
      subjectName: username,
      unitId: null,
    },
  );
  return `${username}: ${password}`;
});
