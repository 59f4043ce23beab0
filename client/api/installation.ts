import { nanoid } from 'nanoid';

const NAME = 'giaoban_installation';

/**
 * The mark of this browser on this computer, made once and kept: by it the server tells a rebooted PC, which takes its
 * place again, from a second one. Where the browser keeps nothing it lasts as long as the page.
 */
export function installationId(): string {
  made ??= readStored() ?? store(nanoid(32));
  return made;
}

let made: string | undefined;

function readStored(): string | null {
  try {
    return localStorage.getItem(NAME);
  } catch {
    return null;
  }
}

function store(id: string): string {
  try {
    localStorage.setItem(NAME, id);
  } catch {
    // The mark then lives only in this page.
  }
  return id;
}
