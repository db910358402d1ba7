/** Words of prepared mails, and the texts that Podium ships. */
export const mail = {};
