/** The other side refused a message, answered nonsense, or was not there. */
export class MessageError extends Error {
  override name = 'MessageError';
}
