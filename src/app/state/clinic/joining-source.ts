import type { InvitationPlace } from '../../data/clinic/invite.ts';
import { inAuth } from '../../data/in-auth.ts';
import { inFirestore } from '../../data/in-firestore.ts';
import type { Invitation } from '../../domain/clinic/invitation.ts';

const loadJoin = () => import('../../data/account/join.ts');
const loadClaim = () => import('../../data/clinic/claim-invitation.ts');

/** What joining asks of the sign-in and of the database. */
export const joiningSource = {
  isSignInLink: (link: string) => inAuth(loadJoin, ({ isSignInLink }, auth) => isSignInLink(auth, link)),
  mail: (email: string, url: string) =>
    inAuth(loadJoin, ({ mailSignInLink }, auth) => mailSignInLink(auth, email, url)),
  signIn: (email: string, link: string) =>
    inAuth(loadJoin, ({ signInByLink }, auth) => signInByLink(auth, email, link)),
  choosePassword: (password: string) => inAuth(loadJoin, (module, auth) => module.choosePassword(auth, password)),
  find: (place: InvitationPlace) => inFirestore(loadClaim, ({ findInvitation }, db) => findInvitation(db, place)),
  claim: (invitation: Invitation, uid: string) =>
    inFirestore(loadClaim, ({ claimInvitation }, db) => claimInvitation(db, invitation, uid)),
};

export type JoiningSource = typeof joiningSource;
