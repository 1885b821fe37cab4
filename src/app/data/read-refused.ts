/** The rules said no, or there is nothing there: a reader is not told which. */
export class ReadRefused extends Error {
  constructor(cause: unknown) {
    super('These documents may not be read.', { cause });
    this.name = 'ReadRefused';
  }
}
