import { foldForSearch } from '#shared/org/search.ts';
import { clockText, dayOf } from '../calendar.ts';
import { createPairing } from '../identity/pairing.ts';
import { runTool, ToolError } from './tool.ts';

// npm run pairing-code -- "Phường Hàng Bạc"     A fresh pairing code for the room of a unit, by name or statistics code.
await runTool(async ({ units, devices }, wanted) => {
  if (wanted === '') throw new ToolError('Which unit? npm run pairing-code -- "Phường Hàng Bạc"');
  const all = await units.onDay(dayOf(Date.now()));
  const sought = foldForSearch(wanted);
  const exact = all.filter((unit) => unit.code === wanted || foldForSearch(unit.name) === sought);
  const found = exact.length > 0 ? exact : all.filter((unit) => foldForSearch(unit.name).includes(sought));
  const [unit, ...others] = found;
  if (unit === undefined) throw new ToolError(`No unit is called "${wanted}".`);
  if (others.length > 0) {
    const names = found.map(({ code, name }) => `  ${code ?? '-'}  ${name}`);
    throw new ToolError(`Several units fit, say which by its code:\n${names.join('\n')}`);
  }
  if (unit.roomId === null) throw new ToolError(`${unit.name} has no meeting room.`);
  const { code, expiresAt } = await createPairing(devices, Date.now).issue(unit.roomId);
  return `${unit.name}: ${code.slice(0, 4)} ${code.slice(4)}  (dùng một lần, đến / single use, until ${clockText(expiresAt).slice(0, 5)})`;
});
