import type { Authoriser } from '../rules/authoriser.ts';
import type { Micros } from '../values/value.ts';
import { Database } from './database.ts';
import type { DocumentFile } from './document-file.ts';
import { checkDatabaseName, projectOf } from './document-name.ts';
import { ReadMeter } from './read-meter.ts';

export interface RulesInForce {
  readonly source: string;
  readonly authoriser: Authoriser;
}

/** Every database of a server; they spring into existence when first named, and a project's share its rules. */
export class Databases {
  /** The reads of every database together. */
  readonly reads = new ReadMeter();
  readonly #databases = new Map<string, Database>();
  readonly #clock: () => Micros;
  readonly #file: DocumentFile | undefined;
  readonly #projectRules = new Map<string, RulesInForce>();
  #rules: RulesInForce | undefined;

  constructor(clock: () => Micros, file: DocumentFile | undefined) {
    this.#clock = clock;
    this.#file = file;
    for (const name of file?.databaseNames() ?? []) this.open(name);
  }

  /** @param name `projects/{p}/databases/{d}`; throws INVALID_ARGUMENT for anything else. */
  open(name: string): Database {
    const existing = this.#databases.get(name);
    if (existing) return existing;
    const database = new Database({
      name: checkDatabaseName(name),
      clock: this.#clock,
      totalReads: this.reads,
      file: this.#file,
      authoriser: () => this.rulesOf(projectOf(name))?.authoriser,
    });
    this.#databases.set(name, database);
    return database;
  }

  rulesOf(project: string): RulesInForce | undefined {
    return this.#projectRules.get(project) ?? this.#rules;
  }

  /** Puts rules in force for one project, or for all in place of any other rules. */
  setRules(rules: RulesInForce, project?: string): void {
    if (project === undefined) {
      this.#projectRules.clear();
      this.#rules = rules;
    } else {
      this.#projectRules.set(project, rules);
    }
    for (const database of this.#databases.values()) {
      if (project === undefined || projectOf(database.name) === project) database.rulesChanged();
    }
  }

  clear(): void {
    for (const database of this.#databases.values()) database.clear();
  }
}
