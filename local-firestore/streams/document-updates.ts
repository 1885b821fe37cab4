import type { DocumentName, StoredDocument } from '../documents/document.ts';
import type { Micros } from '../values/value.ts';
import { documentChanged, documentDeleted, documentRemoved, documentText } from './listen-messages.ts';
import { HIDDEN, type MembershipChange } from './membership.ts';

interface DocumentUpdate {
  document: MembershipChange['document'];
  readonly targetIds: number[];
  readonly removedTargetIds: number[];
}

/** Makes each document's JSON text once, however many listeners are told. */
export class DocumentTexts {
  readonly #texts = new Map<StoredDocument, string>();

  of(document: StoredDocument): string {
    const text = this.#texts.get(document) ?? documentText(document);
    this.#texts.set(document, text);
    return text;
  }
}

/** What one commit means for all targets of one stream: each document once, with every target it joins or leaves. */
export class DocumentUpdates {
  readonly #updates = new Map<DocumentName, DocumentUpdate>();
  #billedReads = 0;

  /** Documents as Cloud Firestore bills them: for each target, all but deleted ones. */
  get billedReads(): number {
    return this.#billedReads;
  }

  get isEmpty(): boolean {
    return this.#updates.size === 0;
  }

  note(targetId: number, { name, document, isMember }: MembershipChange): void {
    const update = this.#updates.get(name) ?? { document, targetIds: [], removedTargetIds: [] };
    // What one target may not show another may.
    if (update.document === HIDDEN) update.document = document;
    (isMember ? update.targetIds : update.removedTargetIds).push(targetId);
    this.#updates.set(name, update);
    if (document && document !== HIDDEN) this.#billedReads += 1;
  }

  *messages(time: Micros, texts: DocumentTexts): Iterable<string> {
    for (const [name, { document, targetIds, removedTargetIds }] of this.#updates) {
      if (document === HIDDEN) yield documentRemoved(name, time, removedTargetIds);
      else if (document) yield documentChanged(texts.of(document), targetIds, removedTargetIds);
      else yield documentDeleted(name, time, removedTargetIds);
    }
  }
}
