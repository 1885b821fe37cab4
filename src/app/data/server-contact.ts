import { Subject } from 'rxjs';

const contact = new Subject<boolean>();

/** For each snapshot of each listener, whether it came from the server. */
export const serverContact = contact.asObservable();

export function reportServerContact(isReached: boolean): void {
  contact.next(isReached);
}
