import type { ApiAnswer } from '@shared/contract/envelope';
import { OPERATIONS, type OperationName } from '@shared/contract/operations';
import { isErrorCode } from '@shared/wording/errors';
import { startCounty, type County } from '../../operations/support/county';
import { Persona } from '../../operations/support/persona';
import { plant, tries, type Planted } from '../../operations/support/planted';
import { Tally, type Row } from '../row';
import { castIn, mayCall, OPERATION_NAMES, type Player } from '../support/cast';
import { keptApart, type Kept } from '../support/kept-apart';
import { beyondSchema } from '../support/strict-answer';

const OWN = { placeId: 'jiangxia', deputyId: 'd-02', stationId: 'st-xiaozhu', unitId: 'jsj' };
/** How people stand to what was planted in 江夏. */
const SCOPES = {
  own: OWN,
  colleague: OWN,
  other: { placeId: 'jiangxia', deputyId: 'd-01', stationId: 'st-huanglong', unitId: 'ssj' },
  elsewhere: { placeId: 'zhashui', deputyId: 'd-01', stationId: 'st-xiaozhu', unitId: 'jsj' },
};

/** Queries first: what a command does away with, nobody could be shown. */
const IN_ORDER = [...OPERATION_NAMES].sort(
  (one, other) => Number(OPERATIONS[one].type === 'command') - Number(OPERATIONS[other].type === 'command'),
);

/** Opens what is kept apart, to whom it belongs, with a reason that is written down. */
const OPENS: readonly OperationName[] = ['openContact'];

interface Setting {
  planted: Planted;
  kept: Kept;
  tally: Tally;
}

/** Every operation by everybody who may call it: each answer is what its contract says and no more, and holds nobody's data that it may not. */
export const answers: Row = {
  name: 'answers',
  run: async ({ long }) => {
    const tally = new Tally();
    const county = await startCounty(undefined, ['jiangxia', 'qinghe', 'zhashui']);
    try {
      const planted = await plant(county, long ? 250 : 30);
      tally.set('planted', planted.secrets.length);
      const setting = { planted, kept: await keptApart(county, long ? 50 : 10), tally };
      const players = playersIn(county, planted, long);
      for (const name of IN_ORDER) {
        const granted = tally.of('granted');
        for (const player of players.filter(({ role }) => mayCall(name, role)))
          await askAll(name, player, long ? 7 : 2, setting);
        tally.count('operations');
        if (tally.of('granted') > granted) tally.count('operations granted');
      }
      tally.atLeast('operations', 180);
      tally.atLeast('operations granted', 90);
      tally.atLeast('planted', 100);
    } finally {
      await county.close();
    }
    return tally.outcome();
  },
};

/** The cast, and who said the first of what was planted. */
function playersIn({ cloud }: County, { people }: Planted, long: boolean): Player[] {
  const cast = castIn(cloud, SCOPES).filter(({ nearness }, nth) => {
    if (long) return true;
    return nearness === 'own' || (nth % 7 === 0 && nearness !== 'colleague');
  });
  const openid = people[0]?.openid ?? '';
  const speaker: Player = {
    role: 'resident',
    nearness: 'own',
    actor: { kind: 'resident', openid },
    persona: new Persona(cloud, openid),
  };
  return [...cast, speaker];
}

async function askAll(name: OperationName, player: Player, most: number, setting: Setting): Promise<void> {
  const { persona } = player;
  let nth = 0;
  for (const input of tries(name, setting.planted)) {
    if ((nth += 1) > most) return;
    const key = OPERATIONS[name].type === 'command' ? { key: `${persona.openid}-${nth}` } : {};
    const request = { operation: name, input, actingAs: persona.actingAs, ...key };
    judged(name, player, await persona.send(request), setting);
  }
}

function judged(
  name: OperationName,
  player: Player,
  answer: ApiAnswer,
  { planted, kept, tally }: Setting,
): void {
  tally.count('answers');
  if (answer.ok) tally.count('granted');
  const who = `${name} by ${player.persona.openid}`;
  const beyond = answer.ok ? beyondContract(name, answer.data) : beyondRefusal(answer);
  tally.count('extra fields', beyond.length);

  tally.holds(beyond.length === 0, () => `${who}: ${beyond[0]}`);
  const text = JSON.stringify(answer);
  const shown = forbiddenTo(name, player, planted, kept).filter((secret) => text.includes(secret));
  tally.count('unmasked', shown.length);
  tally.holds(shown.length === 0, () => `${who} was shown ${shown[0]}: ${text.slice(0, 200)}`);
}

function beyondContract(name: OperationName, data: unknown): string[] {
  const { output } = OPERATIONS[name];
  const parsed = output.safeParse(data);
  return parsed.success ? beyondSchema(output, data) : [parsed.error.message];
}

function beyondRefusal(answer: ApiAnswer & { ok: false }): string[] {
  const { ok: _ok, code, data: _data, ...more } = answer;
  const known = isErrorCode(code) && code !== 'internal';
  return [...(known ? [] : [`the code ${code}`]), ...Object.keys(more).map((field) => `the field ${field}`)];
}

/** Residents see their own words alone; who works on the matter reads them, and never openids nor what is kept apart. */
function forbiddenTo(name: OperationName, { role, persona }: Player, planted: Planted, kept: Kept): string[] {
  const { people, secrets } = planted;
  if (role === 'resident') {
    const own = people.find(({ openid }) => openid === persona.openid);
    const others = secrets.filter((secret) => own === undefined || !Object.values(own).includes(secret));
    return [...others, ...kept.openids, ...kept.contacts];
  }
  const openids = [...people.map(({ openid }) => openid), ...kept.openids];
  return OPENS.includes(name) ? openids : [...openids, ...kept.contacts];
}
