import { gridAt } from '@shared/place/grid';

const square = {
  id: 'a',
  border: [
    [0, 0],
    [0, 10],
    [10, 10],
    [10, 0],
  ] as [number, number][],
};
/** A square with its north-east quarter cut out. */
const corner = {
  id: 'b',
  border: [
    [20, 0],
    [20, 10],
    [25, 10],
    [25, 5],
    [30, 5],
    [30, 0],
  ] as [number, number][],
};
const at = (latitude?: number, longitude?: number) => gridAt({ latitude, longitude }, [square, corner])?.id;

it('a spot lies in the grid whose border goes around it', () => {
  expect(at(5, 5)).toBe('a');
  expect(at(22, 8)).toBe('b');
  expect(at(28, 2)).toBe('b');
  expect(at(28, 8)).toBe(undefined);
  expect(at(5, 11)).toBe(undefined);
  expect(at(-1, 5)).toBe(undefined);
  expect(at()).toBe(undefined);
  expect(at(5)).toBe(undefined);
});
