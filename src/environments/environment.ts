import { environment as localEnvironment } from './environment.local.ts';
import type { Environment } from './environment-type.ts';

/** Set by the build (`define` in angular.json); the branch that is not taken stays out of the bundle. */
declare const BRAID_IS_LOCAL: boolean;

// Firebase Hosting tells the app which project it belongs to, at `/__/firebase/init.json`.
const production: Environment = { firebase: 'from-hosting', emulators: null, demoAccounts: [], demoPassword: '' };

export const environment = BRAID_IS_LOCAL ? localEnvironment : production;
