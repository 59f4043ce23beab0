// The rules of the house that lint cannot express: import directions between the folders, sleeps in tests, sizes.
import { badHabits } from './habits.mjs';
import { wrongImports } from './imports.mjs';
import { allSources } from './sources.mjs';

const sources = allSources();
const complaints = sources.flatMap((source) => [...wrongImports(source), ...badHabits(source)]);
for (const complaint of complaints) console.error(complaint);
console.log(`${sources.length} files looked at, ${complaints.length} complaints`);
process.exitCode = complaints.length > 0 ? 1 : 0;
