import type { DocumentName } from '../documents/document.ts';
import type { ReadDocument } from './authoriser.ts';
import { fromDocument } from './document-values.ts';
import { wrongTypes } from './library/member.ts';
import { MAX_COMMIT_LOOKUPS, MAX_LOOKUPS } from './limits.ts';
import type { Result, RulesMap, RulesValue } from './values.ts';
import { Failure, RulesPath, typeOf } from './values.ts';

/** Ends a decision whatever else might allow it, as production does. */
export class LimitExceeded extends Error {}

/** The documents that rules look up for one request, each read once. */
export class Lookups {
  readonly #database: string;
  readonly #reads: Readonly<Record<'before' | 'after', ReadDocument>>;
  readonly #free: ReadonlySet<DocumentName>;
  readonly #maxTotal: number;
  readonly #found = {
    before: new Map<DocumentName, RulesMap | null>(),
    after: new Map<DocumentName, RulesMap | null>(),
  };
  readonly #charged = new Set<DocumentName>();
  #chargedHere = new Set<DocumentName>();

  /** `name` is any document of the database; `free` are those the request itself reads or writes. */
  constructor(
    name: DocumentName,
    read: ReadDocument,
    readAfter: ReadDocument,
    free: ReadonlySet<DocumentName>,
    maxTotal = MAX_COMMIT_LOOKUPS,
  ) {
    this.#database = name.split('/', 4).join('/');
    this.#reads = { before: read, after: readAfter };
    this.#free = free;
    this.#maxTotal = maxTotal;
  }

  /** Each write of a commit, and each document of a list, has a budget of its own. */
  beginDecision(): void {
    this.#chargedHere = new Set();
  }

  /** `get`, `exists`, `getAfter` or `existsAfter`. */
  call(name: string, args: readonly RulesValue[]): Result {
    const [path] = args;
    if (args.length !== 1 || !(path instanceof RulesPath))
      return wrongTypes(`${name}(${args.map(typeOf).join(', ')})`, `${name}(path)`);
    const document = this.#nameOf(path);
    if (document === undefined)
      return new Failure(`Invalid path for ${name}: ${path.toString()} is no document of this database.`);
    const found = this.#look(document, name.endsWith('After') ? 'after' : 'before');
    return name.startsWith('exists') ? found !== null : found;
  }

  #nameOf(path: RulesPath): DocumentName | undefined {
    const [databases, database, documents, ...rest] = path.segments;
    const isDocument =
      databases === 'databases' && documents === 'documents' && rest.length > 0 && rest.length % 2 === 0;
    const isHere = this.#database.endsWith(`/databases/${database}`);
    return isDocument && isHere && !rest.includes('') ? `${this.#database}/documents/${rest.join('/')}` : undefined;
  }

  #look(name: DocumentName, moment: 'before' | 'after'): RulesMap | null {
    this.#charge(name);
    const known = this.#found[moment].get(name);
    if (known !== undefined) return known;
    const found = fromDocument(this.#reads[moment](name));
    this.#found[moment].set(name, found);
    return found;
  }

  #charge(name: DocumentName): void {
    if (this.#free.has(name)) return;
    this.#charged.add(name);
    this.#chargedHere.add(name);
    if (this.#chargedHere.size > MAX_LOOKUPS)
      throw new LimitExceeded(`More than ${MAX_LOOKUPS} documents looked up for one operation.`);
    if (this.#charged.size > this.#maxTotal)
      throw new LimitExceeded(`More than ${this.#maxTotal} documents looked up for one commit.`);
  }
}
