export interface DemoAccount {
  readonly name: string;
  /** What the person does, as the sign-in page says it. */
  readonly role: string;
  readonly email: string;
}

/** What `initializeApp` needs, as far as Braid uses it. */
export interface FirebaseProject {
  readonly projectId: string;
  readonly apiKey: string;
  readonly authDomain?: string;
  readonly appId?: string;
}

/** Where the local servers answer, on the host of the page: counted from the page's own port. */
export interface Emulators {
  readonly authPortOffset: number;
  readonly firestorePortOffset: number;
}

export interface Environment {
  readonly firebase: FirebaseProject | 'from-hosting';
  readonly emulators: Emulators | null;
  readonly demoAccounts: readonly DemoAccount[];
  /** The one password of all demo accounts. */
  readonly demoPassword: string;
}
