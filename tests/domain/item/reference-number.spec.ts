import { isReferenceNumber, referenceNumber } from '@shared/item/reference-number';
import { NOW } from '../support/machine';

const NO = referenceNumber('QH', NOW, Uint8Array.from([0, 1, 2, 3]));

describe('a reference number', () => {
  it('names the place and the day in Shanghai', () => {
    expect(NO).toMatch(/^QH260924-2345[2-9A-Y]$/);
    expect(referenceNumber('QH', NOW + 14 * 3_600_000, Uint8Array.from([0, 0, 0, 0]))).toMatch(/^QH260925-/);
  });

  it('is known as one of ours', () => {
    expect(isReferenceNumber(NO)).toBe(true);
    expect(isReferenceNumber('QH260924')).toBe(false);
    expect(isReferenceNumber('')).toBe(false);
    expect([isReferenceNumber(`A${NO}`), isReferenceNumber(`${NO}A`)]).toEqual([false, false]);
  });

  it('that stands on paper stays one', () => {
    const printed = referenceNumber('LJ', NOW, Uint8Array.from([7, 250, 33, 91, 5]));
    expect([NO, printed]).toEqual(['QH260924-23456', 'LJ260924-9WEYT']);
    expect([isReferenceNumber(NO), isReferenceNumber(printed)]).toEqual([true, true]);
  });

  it('is no longer one when a character after the date is wrong', () => {
    const alphabet = Array.from('23456789ACEFHJKMPRTUWXY');
    for (let index = 9; index < NO.length; index += 1) {
      for (const wrong of alphabet.filter((character) => character !== NO[index])) {
        expect(isReferenceNumber(NO.slice(0, index) + wrong + NO.slice(index + 1))).toBe(false);
      }
    }
  });

  it('is no longer one when two neighbours after the date are swapped', () => {
    for (let index = 9; index < NO.length - 2; index += 1) {
      const swapped = NO.slice(0, index) + NO[index + 1] + NO[index] + NO.slice(index + 2);
      expect([swapped, isReferenceNumber(swapped)]).toEqual([swapped, false]);
    }
  });
});
