/** The failures that the ports name, so that who calls them can tell them from defects. */

/** Another writer has appended to the meeting's log: what was decided is out of date. Nothing was stored. */
export class LogConflict extends Error {
  override readonly name = 'LogConflict';
}

/** The store takes nothing at the moment: the disk is full, or another program holds the database. Nothing was stored. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** No SFU node can be reached, or it did not answer in time. */
export class MediaUnavailable extends Error {
  override readonly name = 'MediaUnavailable';
}

/** The SFU node refused a command and said why, for the log; it changed nothing. Garbage of a client is the usual cause. */
export class MediaRefused extends Error {
  override readonly name = 'MediaRefused';
}
