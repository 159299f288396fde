import { phoneDigits } from '../common/phone';
import { lengthOf } from '../item/guards-intake';
import { TEXT_MAX, TEXT_MIN } from '../item/limits';
import { dayIn } from '../table-rows/cells';
import type { Row } from '../table-rows/rows';
import { withoutGaps } from '../item/gaps';
import { IMPORT_NAME_MAX, IMPORT_TARGET_MAX, IMPORT_WHERE_MAX } from './limits';
import type { CellMarks, ImportFacts, VoiceRow } from './plan';
import type { VoiceColumn, VoiceIssue, VoiceProblem } from './problems';
import { sourceNamed } from './sources';
import { stationFor } from './station-for';
import { printOf } from './twins';

type Cells = Record<VoiceColumn, string>;
type Found = { column: VoiceColumn; problem: VoiceProblem; value?: string };

const SHOWN_MAX = 30;
const CONTROL = /[\p{Cc}\p{Cf}]/gu;

/** Begins as a formula does that a spreadsheet would carry out when the list is opened there once more. */
const FORMULA = /^(?:[=@]|[+-].*[|!(])/u;

/** What a cell says, without what cannot be seen; line ends stay. */
const legible = (cell: string): string =>
  cell
    .replace(CONTROL, (sign) => (sign === '\n' ? '\n' : sign === '\t' ? ' ' : ''))
    .replace(/\u3000/g, ' ')
    .trim();

export function planRow(
  { row, cells: raw }: Row<VoiceColumn>,
  facts: ImportFacts,
  { formulas, merged }: CellMarks,
  { places, beyond }: { places: ReadonlyMap<VoiceColumn, number>; beyond?: string },
): { voice: VoiceRow | null; issues: VoiceIssue[] } {
  const cells = Object.fromEntries(Object.entries(raw).map(([key, cell]) => [key, legible(cell)])) as Cells;
  const counted = (formulas.get(row) ?? []).flatMap((at) =>
    [...places].flatMap(([key, place]) => (place === at ? [key] : [])),
  );
  const suspect = (Object.keys(cells) as VoiceColumn[]).filter((key) => FORMULA.test(cells[key]));
  const found: Found[] = [...new Set([...counted, ...suspect])].map((column) => ({
    column,
    problem: 'formula' as const,
    ...(cells[column] === '' ? {} : { value: cells[column] }),
  }));
  if (beyond !== undefined) found.push({ column: 'text', problem: 'cells_too_many', value: beyond });
  if (merged.has(row)) found.push({ column: 'text', problem: 'cells_merged' });
  if (found.length > 0) return { voice: null, issues: found.map((one) => issueOf(row, one)) };
  const { voice, problems } = read(row, cells, facts);
  return problems.length > 0
    ? { voice: null, issues: problems.map((one) => issueOf(row, one)) }
    : { voice, issues: [] };
}

const issueOf = (row: number, { column, problem, value }: Found): VoiceIssue => {
  const shown = value === undefined ? undefined : Array.from(value);
  if (shown === undefined) return { row, column, problem };
  const short = shown.length > SHOWN_MAX ? `${shown.slice(0, SHOWN_MAX - 1).join('')}…` : shown.join('');
  return { row, column, problem, value: short };
};

function read(row: number, cells: Cells, facts: ImportFacts): { voice: VoiceRow; problems: Found[] } {
  const problems: Found[] = [];
  const say = (column: VoiceColumn, problem: VoiceProblem) =>
    problems.push(cells[column] === '' ? { column, problem } : { column, problem, value: cells[column] });
  const { text, target, name, where } = cells;
  const length = lengthOf(text);
  if (length === 0) say('text', 'text_missing');
  else if (length < TEXT_MIN) say('text', 'text_too_short');
  else if (length > TEXT_MAX) say('text', 'text_too_long');
  if (lengthOf(target) > IMPORT_TARGET_MAX) say('target', 'target_too_long');
  if (lengthOf(name) > IMPORT_NAME_MAX) say('name', 'name_too_long');
  if (lengthOf(where) > IMPORT_WHERE_MAX) say('where', 'where_too_long');
  const source = cells.source === '' ? (facts.source ?? 'paper') : sourceNamed(cells.source);
  if (source === undefined) say('source', 'source_unknown');
  else if (!facts.sources.includes(source)) say('source', 'source_not_here');
  const spokenDay = cells.day === '' ? undefined : dayIn(cells.day);
  if (spokenDay === null) say('day', 'day_wrong');
  else if (spokenDay !== undefined && spokenDay > facts.today) say('day', 'day_ahead');
  const phone = cells.phone === '' ? undefined : phoneDigits(cells.phone.normalize('NFKC'));
  if (phone === null) say('phone', 'phone_wrong');
  const named = <Id extends string>(column: VoiceColumn, known: readonly { id: Id; name: string }[]) => {
    if (cells[column] === '') return undefined;
    // 镇级 is 镇.
    const plain = (name: string) => (column === 'tier' ? name.replace(/级$/, '') : name);
    const id = known.find((one) => plain(one.name) === plain(cells[column]))?.id;
    if (id === undefined) say(column, `${column}_unknown` as VoiceProblem);
    return id;
  };
  const areaId = named('area', facts.areas);
  const categoryId = named('category', facts.categories);
  const tier = named('tier', facts.tiers);
  const station = stationFor(cells.station, areaId, facts);
  if (!station.ok) say('station', station.problem);
  const voice: VoiceRow = withoutGaps({
    row,
    text,
    print: printOf(text),
    kind: source === 'reception' && facts.kinds.includes('reception_case') ? 'reception_case' : 'voice',
    source: source ?? 'paper',
    target,
    stationId: station.ok ? station.id : '',
    spokenDay: spokenDay ?? undefined,
    name: name === '' ? undefined : name,
    phone: phone ?? undefined,
    where: where === '' ? undefined : where,
    areaId,
    categoryId,
    tier,
  });
  return { voice, problems };
}
