/** A file that can't be taken at all; the message is a sentence that names the fault and the place. */
export class ImportRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ImportRefused';
  }
}
