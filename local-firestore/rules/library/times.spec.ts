import { describe } from 'node:test';

import { allows, fails } from '../testing/condition-cases.ts';

describe('timestamps', () => {
  allows('request.time == timestamp.date(2024, 1, 1) && request.time.toMillis() == 1704067200000');
  allows('timestamp.value(1709210096789).year() == 2024 && timestamp.value(1709210096789).month() == 2');
  allows('timestamp.value(1709210096789).day() == 29 && timestamp.value(1709210096789).hours() == 12');
  allows('timestamp.value(1709210096789).minutes() == 34 && timestamp.value(1709210096789).seconds() == 56');
  allows('timestamp.value(1709210096789).nanos() == 789000000');
  allows('timestamp.value(1709210096789).date() == timestamp.date(2024, 2, 29)');
  allows('timestamp.value(1709210096789).time() == duration.time(12, 34, 56, 789000000)');
  allows('timestamp.date(2024, 1, 1).dayOfWeek() == 1 && timestamp.date(2023, 12, 31).dayOfWeek() == 7');
  allows('timestamp.date(1969, 12, 31).dayOfWeek() == 3 && timestamp.value(-1).year() == 1969');
  allows('timestamp.date(2024, 12, 31).dayOfYear() == 366 && timestamp.date(1960, 1, 1).dayOfYear() == 1');
  fails('timestamp.date(2023, 2, 29) == request.time', 'Invalid date error. Date: 2023-2-29.');
  fails("timestamp.date(9999, 12, 31) + duration.value(2, 'd') > request.time", 'Timestamp out of range error.');
  allows('request.resource.data.at == request.time', { data: { at: new Date('2024-01-01T00:00:00Z') } });
});

describe('durations', () => {
  allows("duration.value(1500, 'ms').seconds() == 1 && duration.value(1500, 'ms').nanos() == 500000000");
  allows("duration.value(1, 'w') == duration.value(7, 'd') && duration.value(1, 'm') == duration.value(60, 's')");
  allows("duration.abs(duration.value(-5, 's')) == duration.time(0, 0, 5, 0)");
  fails("duration.value(1, 'y') > duration.value(1, 's')", 'Invalid duration unit. Unit: y.');
});

describe('places', () => {
  allows('latlng.value(1, 2.5).latitude() == 1.0 && latlng.value(1, 2.5).longitude() == 2.5');
  allows('latlng.value(51.5, -0.1) == latlng.value(51.5, -0.1)');
  allows(
    'latlng.value(0, 0).distance(latlng.value(0, 1)) > 111000 && latlng.value(0, 0).distance(latlng.value(0, 1)) < 112000',
  );
  fails(
    'latlng.value(-100, 0).latitude() < 0',
    'Latitude should be in [-90,90] range and longitude should be in [-180,180] range. latitude: -100.0, longitude: 0.0.',
  );
});

describe('mathematics', () => {
  allows('math.abs(-1) == 1 && math.ceil(1.2) == 2 && math.floor(-1.2) == -2 && math.round(1.5) == 2');
  allows('math.ceil(1.2) is int && math.sqrt(4) == 2.0 && math.pow(2, 10) == 1024.0');
  allows("math.isNaN(float('1.0') - 1.0) == false");
  fails('math.isInfinite(1.0)', 'Function not found error: Name: [math.isInfinite].');
  fails("math.abs('a') == 1", 'Unsupported operation error. Received: math.abs(string). Expected: math.abs(number).');
});
