import { Failure, LatLng } from '../values.ts';
import type { Members } from './member.ts';
import { member, method } from './member.ts';

/** Mean radius of the earth in metres. */
const EARTH_RADIUS = 6_371_009;

export const LATLNG_METHODS: Members = new Map([
  ['latitude', method('latlng', [], ({ latitude }) => latitude)],
  ['longitude', method('latlng', [], ({ longitude }) => longitude)],
  ['distance', method('latlng', ['latlng'], distance)],
]);

export const LATLNG_FUNCTIONS: Members = new Map([
  [
    'latlng.value',
    member(['number', 'number'], (latitude, longitude) => latLngOf(Number(latitude), Number(longitude))),
  ],
]);

function latLngOf(latitude: number, longitude: number): LatLng | Failure {
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return new LatLng(latitude, longitude);
  return new Failure(
    'Latitude should be in [-90,90] range and longitude should be in [-180,180] range. ' +
      `latitude: ${withPoint(latitude)}, longitude: ${withPoint(longitude)}.`,
  );
}

function withPoint(number: number): string {
  return Number.isInteger(number) ? number.toFixed(1) : String(number);
}

/** Great-circle distance in metres. */
function distance(from: LatLng, to: LatLng): number {
  const [phi1, phi2] = [radians(from.latitude), radians(to.latitude)];
  const [dPhi, dLambda] = [phi2 - phi1, radians(to.longitude - from.longitude)];
  const chord = Math.sin(dPhi / 2) ** 2 + Math.cos(phi1) * Math.cos(phi2) * Math.sin(dLambda / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
