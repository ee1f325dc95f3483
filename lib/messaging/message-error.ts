/** The other side refused a message, answered nonsense, or was not there. */
export class MessageError extends Error {
  override name = 'MessageError';
}

/** Why a message is refused whose page the operator has not, or no longer, granted. */
export const NOT_GRANTED = 'site not granted';
/** Why nothing is read or recorded: the database cannot be opened or written. Our pages say why. */
export const STORE_STOPPED = 'the store cannot be used now';
/** Why a message is refused whose page sends more than any list can need. */
export const TOO_MANY = 'too many messages from this tab; send again later';
