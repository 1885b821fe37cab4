import type { DemoAccount, Environment } from './environment-type.ts';

const demoAccounts: readonly DemoAccount[] = [
  { name: 'Rosa Ahmed', role: 'Rheumatologist', email: 'rosa.ahmed@northgate.example' },
  { name: 'Pete Okafor', role: 'Pain specialist', email: 'pete.okafor@northgate.example' },
  { name: 'Fay Lindqvist', role: 'Physiotherapist', email: 'fay.lindqvist@northgate.example' },
  { name: 'Paul Mensah', role: 'Psychologist', email: 'paul.mensah@northgate.example' },
  { name: 'Nina Costa', role: 'Nutritionist', email: 'nina.costa@northgate.example' },
  { name: 'Sam Hughes', role: 'Sleep specialist', email: 'sam.hughes@northgate.example' },
  { name: 'Neil Grant', role: 'Neurologist, not on Maya’s team', email: 'neil.grant@northgate.example' },
  { name: 'Jonas Weber', role: 'Second rheumatologist of Tom', email: 'jonas.weber@northgate.example' },
  { name: 'Cora Bell', role: 'Care coordinator', email: 'cora.bell@northgate.example' },
  { name: 'Ada Quinn', role: 'Clinic administrator', email: 'ada.quinn@northgate.example' },
  { name: 'Maya Roberts', role: 'Patient', email: 'maya.roberts@northgate.example' },
  { name: 'Tom Ellis', role: 'Patient', email: 'tom.ellis@northgate.example' },
  { name: 'Leo Roberts', role: 'Maya’s husband, who reads what she ticked', email: 'leo.roberts@northgate.example' },
];

export const environment: Environment = {
  firebase: { projectId: 'demo-braid', apiKey: 'demo' },
  emulators: { authPortOffset: 1, firestorePortOffset: 2 },
  demoAccounts,
  demoPassword: 'braid-demo',
};
