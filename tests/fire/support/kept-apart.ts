import type { County } from '../../operations/support/county';

export interface Kept {
  openids: readonly string[];
  /** Names and phones that nobody wrote into their words. */
  contacts: readonly string[];
}

const GIVEN = '珩瑄珺玥琰瑀璟瑜珣琮';

/** People who gave name and phone where they are asked for, and said nothing of them in their words. */
export async function keptApart(county: County, count: number): Promise<Kept> {
  const openids: string[] = [];
  const contacts: string[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const openid = `kept-apart-${String(nth).padStart(4, '0')}`;
    const given = Array.from({ length: 2 }, (_none, at) => GIVEN[(nth >> (at * 3)) % GIVEN.length]).join('');
    const contact = { name: `慕容${given}`, phone: `1588${String(nth).padStart(4, '0')}731` };
    const voice = { placeId: 'jiangxia', stationId: 'st-xiaozhu', text: '小竹湾的路灯坏了三天了。' };
    const { no } = await county.as(openid).call('submit', { ...voice, ...contact });
    if (nth % 2 === 0)
      await county.as('jiangxia-station-xiaozhu').call('admit', { no, to: 'triage', categoryId: 'urban' });
    openids.push(openid);
    contacts.push(contact.name, contact.phone);
  }
  return { openids, contacts };
}
