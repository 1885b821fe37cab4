import { inject } from '@angular/core';
import { DOCUMENT } from '@angular/core';

import type { Invitation } from '../../domain/clinic/invitation.ts';

/** Makes the address at which an invitation is taken up: it opens nothing to whoever cannot show the e-mail address. */
export function invitationLinks(document = inject(DOCUMENT)): (of: Pick<Invitation, 'clinicId' | 'id'>) => string {
  return ({ clinicId, id }) => {
    const link = new URL('/join', document.location.origin);
    link.searchParams.set('clinic', clinicId);
    link.searchParams.set('invitation', id);
    return link.href;
  };
}
