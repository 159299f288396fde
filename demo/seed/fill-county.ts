import { KNOWN_CALENDAR } from '../../cloudfunctions/services/calendar/known-years';
import { placeDocuments } from '../../cloudfunctions/services/place-setup';
import type { ApiAnswer } from '../../shared/contract/envelope';
import { DAY_MS } from '../../shared/common/shanghai';
import { TEMPLATE_KEYS } from '../../shared/notice/template-keys';
import { TEMPLATES } from '../../shared/notice/templates';
import { placeFileSchema } from '../../shared/place/roster';
import type { LocalCloud } from '../../localcloud/local-cloud';
import changde from '../../places/changde.json';
import jiangxia from '../../places/jiangxia.json';
import lihou from '../../places/lihou.json';
import luji from '../../places/luji.json';
import zhashui from '../../places/zhashui.json';
import { DEMO_NOW, QINGHE } from '../county';
import { PHONES } from '../personas';
import { templateId } from '../server/cloud';
import { numberOf } from '../seeded';
import { storiesUntil, TOLD_DAYS } from '../story/told';
import { fillLife } from './fill-life';
import { fillList } from './fill-list';
import { fillRules } from './fill-rules';
import { play, type CallOperation, type Played } from './play';

const PLACES = [
  QINGHE,
  ...[jiangxia, zhashui, lihou, luji, changde].map((json) => placeFileSchema.parse(json)),
];

/** How often the people of the first page have said yes to a push before anybody looks at them. */
const CONSENTS_OF_PHONES = 12;

/** The places and their people, as of `at` (ms); nobody has said anything yet. */
export function importPlaces(cloud: LocalCloud, at: number): void {
  cloud.clock.set(at);
  for (const { collection, docs } of PLACES.flatMap(placeDocuments))
    cloud.engine.insertMany(collection, docs);
}

/** Fills an empty cloud: the places, their people, and ninety days of 青禾县 up to DEMO_NOW. */
export async function fillCounty(cloud: LocalCloud): Promise<Played> {
  importPlaces(cloud, DEMO_NOW - TOLD_DAYS * DAY_MS);
  const stage = {
    call: consenting(cloud),
    at: (moment: number) => {
      // The clock runs while calls are answered: two steps close together must not turn it back.
      if (moment > cloud.clock.now()) cloud.clock.set(moment);
    },
    tick: async () => {
      await cloud.runTimer('jobs');
    },
  };
  const played = await play(storiesUntil(DEMO_NOW, KNOWN_CALENDAR), stage, DEMO_NOW);
  played.refused.push(...(await fillLife(stage.call, played.numbers)));
  played.refused.push(...(await fillList(stage.call)), ...(await fillRules(stage.call)));
  await consentOfPhones(cloud);
  await cloud.idle();
  cloud.clock.set(DEMO_NOW);
  return played;
}

/** The operation as the app calls it; three residents in four agree to be told when they submit. */
function consenting(cloud: LocalCloud): CallOperation {
  const resident = templateIdsFor('resident');
  return async (openid, operation, input, key, actingAs) => {
    if (operation === 'submit' && numberOf(key ?? openid) % 4 !== 0) {
      await cloud.subscribe(openid, resident, acceptAll(resident));
    }
    const { result, errCode, errMsg } = await cloud.call(openid, 'api', { operation, input, key, actingAs });
    if (errCode !== undefined) throw new Error(`the cloud did not answer ${openid}: ${errCode} ${errMsg}`);
    return result as ApiAnswer;
  };
}

async function consentOfPhones(cloud: LocalCloud): Promise<void> {
  for (const { persona } of PHONES) {
    const ids = templateIdsFor(persona.role === 'resident' ? 'resident' : 'staff');
    for (let time = 0; time < CONSENTS_OF_PHONES; time += 1) {
      // The platform's events carry whole seconds: a second dialog in the same one would count as the first.
      cloud.clock.advance(1000);
      await cloud.subscribe(persona.openid, ids, acceptAll(ids));
      // One after the other: a crowd of events would start a worker for each.
      await cloud.idle();
    }
  }
}

const templateIdsFor = (audience: 'resident' | 'staff') =>
  TEMPLATE_KEYS.filter((key) => TEMPLATES[key].audience === audience).map(templateId);

const acceptAll = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, 'accept' as const]));
