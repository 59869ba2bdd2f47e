import { expect, test } from 'vitest';
import { daysIn, weekdayOf } from './dates';

test('agrees with the calendar of the machine for four hundred years', () => {
  for (let day = Date.UTC(1800, 0, 1); day < Date.UTC(2200, 0, 1); day += 86_400_000 * 13) {
    const date = new Date(day);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
    expect(weekdayOf(year, month, date.getUTCDate())).toBe(date.getUTCDay());
    expect(daysIn(month, year)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
  }
});

test('February may have 29 days while the year is not known', () => {
  expect(daysIn(2)).toBe(29);
  expect([daysIn(2, 1900), daysIn(2, 2000), daysIn(2, 2023), daysIn(2, 2024)]).toEqual([28, 29, 28, 29]);
});
