import { DAY_MS } from '@shared/common/shanghai';
import type { OutputOf, ParsedInputOf } from '@shared/contract/operations';
import { refuse, type Refusal } from '@shared/error/catalogue';
import type { RosterChange } from '@shared/roster-import/diff';
import { planRoster } from '@shared/roster-import/plan';
import type { RosterFacts, RosterIssue } from '@shared/roster-import/roster';
import { SHEET_TITLE, SHEETS, type SheetKey } from '@shared/roster-import/sheets';
import { addRosterImport, findRosterImport, type RosterRow } from '../../store/roster-imports';
import { phoneHashOf } from '../contact/cipher';
import { derivedId } from '../fingerprint';
import { isRefusal, type Call } from '../handler';
import { actingMembership } from '../session/hat';
import { takeUpload } from '../tables/take-upload';
import { ownSeatIssues, roleIssues } from './own-seat';
import { hangsOn } from './hangs';
import { seatChanges } from './seat-changes';
import { standingRoster } from './standing-roster';
import { rosterImportView } from './view';
import type { ReadBook } from './file/read-book';

/** So long an import can be taken back. */
const KEPT_MS = 90 * DAY_MS;
/** More nobody reads; the count tells how many there are. */
const ISSUES_KEPT = 1_000;
const ID_LETTERS = 12;
const BEGINS: Record<Parameters<RosterFacts['newId']>[0], string> = {
  area: 'a-',
  station: 'st-',
  unit: 'u_',
  deputy: 'd-',
  delegate: 'y-',
  group: 'g-',
  seat: 'seat-',
};

/** Reads the table and keeps what it would make of the place. Nothing is changed yet. */
export async function checkRoster(
  input: ParsedInputOf<'checkRosterImport'>,
  call: Call,
): Promise<OutputOf<'checkRosterImport'> | Refusal> {
  const { session, now, key } = call;
  const id = derivedId('roster-import', key);
  const before = await findRosterImport(id);
  if (before) return rosterImportView(before);
  const hat = actingMembership(session);
  const { placeId } = hat;
  const book = await bookOf(input, call);
  if (isRefusal(book)) return book;
  const standing = await standingRoster(placeId);
  if (!standing) return refuse('upload_missing', {});
  const { place, state, entries } = standing;
  const plan = planRoster(book.inputs, {
    config: place.config,
    codes: place.roster.codes,
    grids: place.roster.grids ?? [],
    current: state,
    missing: input.missing,
    newId: (kind, ...parts) => `${BEGINS[kind]}${derivedId(kind, placeId, ...parts).slice(0, ID_LETTERS)}`,
    phoneHashOf,
  });
  const seats = seatChanges(state.seats, plan.after.seats);
  const issues: RosterIssue[] = [
    ...(book.problem === undefined ? [] : [{ problem: book.problem }]),
    ...plan.issues,
    ...(plan.issues.length > 0
      ? []
      : [
          ...(await hangsOn(placeId, { ...plan, config: place.config })),
          ...ownSeatIssues(plan.after.seats, hat),
          ...roleIssues(entries, seats),
        ]),
  ];
  const coded = new Set(place.roster.codes.map(({ target }) => target));
  const stored = await addRosterImport(
    {
      _id: id,
      placeId,
      memberId: hat.id,
      fileName: input.fileName,
      byName: hat.name,
      at: now,
      missing: input.missing,
      baseVersion: place.version ?? 0,
      sheets: plan.sheets,
      counts: countsOf(plan.changes),
      issues: issues.length,
      notes: [...book.notes, ...plan.notes],
      codesLeft: plan.changes.filter(
        ({ sheet, kind, id: gone }) =>
          kind === 'gone' && (sheet === 'deputies' || sheet === 'delegates') && coded.has(gone),
      ).length,
      dealt: 0,
      total: 0,
      expiresAt: now + KEPT_MS,
    },
    {
      plan: JSON.stringify({ before: state, after: plan.after, seats }),
      wrong: issues.slice(0, ISSUES_KEPT).map(issueRow),
      changes: plan.changes.map(({ sheet, name, kind, fields }) => ({ sheet, name, kind, fields })),
    },
  );
  return rosterImportView(stored);
}

/** The file that was uploaded, or what was pasted. */
async function bookOf(
  { file, text, fileName, sheet }: ParsedInputOf<'checkRosterImport'>,
  call: Call,
): Promise<ReadBook | Refusal> {
  // Readers of tables weigh more than all else together and are wanted once a month.
  const { readBook, readText } = await import('./file/read-book');
  const asked = { fileName, ...(sheet === undefined ? {} : { sheet }) };
  let read;
  if (file === undefined) {
    if (text === undefined) return refuse('upload_missing', {});
    read = readText(text, asked);
  } else {
    const bytes = await takeUpload(file.slot, file.fileID, call);
    if (isRefusal(bytes)) return bytes;
    read = await readBook(bytes, asked);
  }
  return typeof read === 'string' ? refuse('import_file_refused', { problem: read, columns: [] }) : read;
}

const issueRow = ({ sheet, row, column, problem }: RosterIssue): RosterRow => {
  const key = SHEETS.find((one) => SHEET_TITLE[one] === sheet);
  return {
    ...(key === undefined ? {} : { sheet: key }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    problem,
  };
};

function countsOf(changes: readonly RosterChange[]) {
  const count = (sheet: SheetKey, kind: RosterChange['kind']) =>
    changes.filter((change) => change.sheet === sheet && change.kind === kind).length;
  return SHEETS.map((sheet) => ({
    sheet,
    added: count(sheet, 'added'),
    changed: count(sheet, 'changed'),
    gone: count(sheet, 'gone'),
  })).filter(({ added, changed, gone }) => added + changed + gone > 0);
}
