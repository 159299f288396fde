// @ts-check
/** @typedef {{ name: string, folder: string, files: string[], specs: string[] }} Piece */

const ITEM_SPECS = [
  'item/rows',
  'item/notices',
  'item/told-handling',
  'item/told-beside',
  'item/buttons',
  'item/buttons-gone',
  'item/buttons-over',
  'item/withheld',
  'item/own-step',
  'item/refusal-data',
  'item/birth',
  'item/words-limits',
  'item/intake-refusals',
  'item/clock',
  'item/machine',
  'item/ledger-intake',
  'item/ledger-unit',
  'item/ledger-rests',
  'item/ledger-ending',
  'item/ledger-beside',
  'item/supervision',
  'item/policies',
  'item/outcome',
  'item/automatic',
  'item/dispute',
  'item/promise',
  'item/effects',
  'item/reference-number',
  'danger',
  'public-version',
  'statistics/rates',
  'notice-member',
  'wording-timeline',
  'statistics/count',
  'item/invariants',
  'item/table',
];

const RULES = ['shared/item/guard*.ts', 'shared/item/transition*.ts', 'shared/item/{decide,offers}.ts'];
const SETTLING = ['shared/item/settle*.ts', 'shared/item/{evolve,clocks,clock-changes}.ts'];
const TELLING = ['shared/item/{told,effects,consequences,lists}.ts'];
const taken = [...RULES, ...SETTLING, ...TELLING];

/**
 * What is mutated in one go, and by which specs of tests/domain it is judged, the quickest first. One that breaks off
 * loses what it did since the piece before it. Walks through whole places (item/every-place) take seconds a mutant:
 * they judge none.
 * @type {readonly Piece[]}
 */
export const PIECES = [
  {
    name: 'calendar',
    folder: 'calendar',
    files: ['shared/calendar/*.ts'],
    specs: ['calendar', 'calendar-clock', 'calendar-entering', 'item/clock', 'wording-dates'],
  },
  { name: 'permission', folder: 'permission', files: ['shared/permission/*.ts'], specs: ['permission'] },
  { name: 'item-rules', folder: 'item', files: RULES, specs: ITEM_SPECS },
  { name: 'item-settling', folder: 'item', files: SETTLING, specs: ITEM_SPECS },
  { name: 'item-telling', folder: 'item', files: TELLING, specs: ITEM_SPECS },
  {
    name: 'item-rest',
    folder: 'item',
    files: ['shared/item/*.ts', ...taken.map((files) => `!${files}`)],
    specs: ITEM_SPECS,
  },
];
