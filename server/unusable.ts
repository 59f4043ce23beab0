/** What the operator has given us to work with cannot be used; the message is a sentence that says how to put it right. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}
