import { codeOf, OFFICE, stationPersona } from '../../../demo/personas';
import type { LocalCloud } from '../../../localcloud/local-cloud';
import type { StoredItem } from '../../../cloudfunctions/store/items';
import { Persona } from '../../operations/support/persona';
import { VALID_INPUTS } from '../../operations/support/valid-inputs';
import { OPERATIONS } from '@shared/contract/operations';
import { Tally, type Row } from '../row';
import { castIn, mayCall, OPERATION_NAMES, traceOf } from '../support/cast';
import { noneFailed, startCounty } from '../support/county';
import { everything } from '../support/everything';
import { EVIL, READERS } from '../support/pure';

const SOON_MS = 100;
const OPERATORS: readonly unknown[] = [
  { $ne: null },
  { $gt: '' },
  { $regex: '.*' },
  { $where: 'true' },
  { $or: [{}, {}] },
  { $in: ['a'] },
  { $exists: true },
  { $expr: { $eq: [1, 1] } },
];
/** As a spreadsheet would begin to reckon, or a page to run. */
const FORMULAS = ['=HYPERLINK("http://x","y")', '+1+1', '-2+3', '@SUM(A1)', '\t=1+1', "=cmd|' /C calc'!A0"];
const MARKUP = [
  '<script>alert(1)</script>路灯坏了',
  '<img src=x onerror=alert(1)>路灯',
  '"><svg onload=alert(1)>路灯坏了',
];

/** What means something to a database, a spreadsheet, a page or an expression means nothing here. */
export const inert: Row = {
  name: 'inert-words',
  alone: true,
  run: async (surroundings) => {
    const tally = new Tally();
    const { cloud, log } = await startCounty(surroundings, 4);
    try {
      await operators(cloud, tally);
      await words(cloud, tally);
      await formulas(cloud, tally);
      await large(cloud, tally);
    } finally {
      await cloud.close();
    }
    noneFailed(log, tally);
    expressions(tally);
    return tally.outcome();
  },
};

/** In place of each word that an operation takes. */
async function operators(cloud: LocalCloud, tally: Tally): Promise<void> {
  const cast = castIn(cloud);
  const before = traceOf(cloud);
  for (const name of OPERATION_NAMES) {
    const player = cast.find(({ role }) => mayCall(name, role));
    if (!player) continue;
    const valid = VALID_INPUTS[name] as Record<string, unknown>;
    const fields = Object.keys(valid).filter((field) => typeof valid[field] === 'string');
    for (const [nth, field] of fields.entries()) {
      const operator = OPERATORS[nth % OPERATORS.length];
      const key = OPERATIONS[name].type === 'command' ? { key: 'operator' } : {};
      const { persona } = player;
      const input = { ...valid, [field]: operator };
      const answer = await persona.send({ operation: name, input, actingAs: persona.actingAs, ...key });
      tally.count('operators');
      const right = !answer.ok && answer.code === 'invalid_input';
      tally.holds(
        right,
        () => `${name}.${field} took ${JSON.stringify(operator)}: ${JSON.stringify(answer)}`,
      );
    }
  }
  tally.holds(traceOf(cloud) === before, () => 'an operator has written');
}

/** Kept as they were said, to the letter: whoever shows them shows letters. */
async function words(cloud: LocalCloud, tally: Tally): Promise<void> {
  for (const [nth, text] of [...MARKUP, ...FORMULAS.map((formula) => `${formula} 路灯坏了`)].entries()) {
    const person = new Persona(cloud, `fire-markup-${nth}`);
    const { no } = await person.call('submit', { placeId: 'qinghe', scene: codeOf('linhe'), text });
    const shown = await person.call('getItem', { no });
    tally.count('words');
    tally.holds(shown.text === text.trim(), () => `${text} became ${shown.text}`);
    const stored = everything<StoredItem>(cloud.engine, 'items').find((item) => item.no === no);
    tally.holds(stored?.submitterOpenid === person.openid, () => `${no} is somebody else's`);
  }
}

/** A cell of what is exported never begins a formula. */
async function formulas(cloud: LocalCloud, tally: Tally): Promise<void> {
  const office = new Persona(cloud, OFFICE.zhaoning.openid, OFFICE.zhaoning.actingAs);
  for (const [nth, categoryId] of ['transport', 'urban', 'labour'].entries())
    await office.call('saveRoute', { categoryId, unitId: 'jtj', why: `${FORMULAS[nth]} 三定`, seenAt: 0 });
  const { sheet } = await office.call('exportRoutes', {});
  for (const cell of sheet.split(/[\t\r\n]/)) {
    tally.count('cells');
    tally.holds(!/^"?[=+\-@]/.test(cell), () => `a cell begins a formula: ${cell}`);
  }
}

/** 100 KB of each: refused, or taken, within a moment. */
async function large(cloud: LocalCloud, tally: Tally): Promise<void> {
  const station = stationPersona('st-liuxi');
  const persona = new Persona(cloud, station.openid, station.actingAs);
  for (const text of EVIL) {
    const input = {
      kind: 'reception_case',
      source: 'reception',
      onBehalf: true,
      text: text.slice(0, 20_000),
    };
    const send = () =>
      persona.send({ operation: 'register', input, actingAs: persona.actingAs, key: 'large' });
    const took = await fastest(send);
    tally.count('long texts');
    tally.holds(took < SOON_MS, () => `${JSON.stringify(text.slice(0, 8))}…: ${Math.round(took)} ms`);
  }
}

function expressions(tally: Tally): void {
  for (const [name, read] of Object.entries(READERS)) {
    for (const text of EVIL) {
      const began = performance.now();
      read(text);
      let took = performance.now() - began;
      if (took >= SOON_MS) {
        const again = performance.now();
        read(text);
        took = Math.min(took, performance.now() - again);
      }
      tally.count('readings');
      tally.holds(
        took < SOON_MS,
        () => `${name} of ${JSON.stringify(text.slice(0, 8))}…: ${Math.round(took)} ms`,
      );
    }
  }
}

/** Of three: what the machine did beside it does not count. */
async function fastest(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return Math.min(...times);
}
