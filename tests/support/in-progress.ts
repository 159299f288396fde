import { Asking } from './asking';
import type { Journey } from './journey';
import type { Phone } from './phone';

export interface InProgress {
  place: string;
  resident: string;
  /** The deputy's printed code. */
  scene: string;
  text: string;
  categoryId: string;
}

/** An item that 建设局 has signed for, of a place's deputy d-01; its number. What may be supervised begins like this. */
export async function inProgress({ demo }: Journey, voice: InProgress): Promise<string> {
  const { place, scene, text, categoryId } = voice;
  const submitted = await new Asking(demo, voice.resident).call('submit', { placeId: place, scene, text });
  const { no } = submitted;
  const deputy = new Asking(demo, `${place}-deputy-d-01`, 'deputy-d-01');
  await deputy.call('handOver', { no, reason: 'needs_department' });
  const assignment = { no, tier: 'county', categoryId, leadUnitId: 'jsj' } as const;
  await new Asking(demo, `${place}-office-1`, 'office-1').call('assign', assignment);
  await new Asking(demo, `${place}-unit-jsj`, 'unit-jsj').call('signIn', { no });
  return no;
}

/** The item's page as this official sees it. */
export async function openedItem(journey: Journey, openid: string, no: string): Promise<Phone> {
  const phone = await journey.at(openid, `packages/staff/pages/item/index?no=${no}`);
  await phone.sees('经过');
  return phone;
}
