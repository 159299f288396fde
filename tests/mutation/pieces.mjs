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
  'item/board-duty',
  'item/recount',
  'item/follows',
  'item/told-rarely',
  'item/clock-kinds',
  'item/lists',
  'item/completeness',
  'item/said-shortly',
  'item/on-board',
  'item/outcome-told',
  'item/who-brings',
  'item/small-facts',
  'item/born',
  'item/handled',
  'item/clocks',
  'item/refused-answers',
  'item/refused-handling',
  'item/refused-beside',
  'item/refused-time',
  'item/overdue',
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

/** @type {(name: string, files: string) => Piece} */
const ofItem = (name, files) => ({ name, folder: 'item', files: files.split(/\s+/), specs: ITEM_SPECS });

/**
 * What is mutated in one go, and by which specs of tests/domain it is judged. One that breaks off loses what it did
 * since the piece before it. Walks through whole places (item/every-place) take seconds a mutant: they judge none.
 * @type {readonly Piece[]}
 */
export const PIECES = [
  {
    name: 'calendar',
    folder: 'calendar',
    files: ['calendar', 'count', 'count-clock', 'entering', 'exceptions', 'working-days'],
    specs: ['calendar', 'calendar-clock', 'calendar-entering', 'item/clock', 'wording-dates'],
  },
  {
    name: 'permission',
    folder: 'permission',
    files: ['actor', 'roles', 'standing'],
    specs: ['permission'],
  },
  ofItem('item-table', 'transition transitions transitions-beside guard guards decide offers'),
  ofItem(
    'item-guards',
    `guards-automatic guards-clock guards-handling guards-intake guards-outcome guards-publication guards-supervision`,
  ),
  ofItem('item-settling', 'settle settle-reply settle-supervision evolve'),
  ofItem('item-clocks', 'clocks clock-changes'),
  ofItem('item-telling', 'told effects consequences lists'),
  ofItem(
    'item-rest',
    `brought-by commands completeness context danger disputed event face-session gaps holder item kinds last-move
    lateness limits milestones nothing-yet on-board outcome outcome-record outcome-sums rating reference-number rests
    states supervisions title warmth`,
  ),
];
