/** The word in the address of the rooms' page that shows those without a mail address alone. */
export const WITHOUT = 'without';
export const EMAIL = 'email';

/** Where mail addresses are entered for rooms that have none. */
export const ROOMS_WITHOUT_EMAIL = `/administration/rooms?${WITHOUT}=${EMAIL}`;
