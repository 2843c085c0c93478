/** The text is no Akoma Ntoso document that this package wrote. The message says what is missing. */
export class AknError extends Error {
  override readonly name = 'AknError';
}
