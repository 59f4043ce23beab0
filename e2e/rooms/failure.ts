/** The rooms cannot be simulated; the message is a sentence for whoever started the command. */
export class RoomsError extends Error {
  override readonly name = 'RoomsError';
}

/** The command line is wrong: how it is used is said too. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';
}
