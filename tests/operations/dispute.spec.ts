import { findContact } from '../../cloudfunctions/store/contacts';
import { findByNo } from '../../cloudfunctions/store/items';
import { momentOf } from '@shared/common/shanghai';
import { startCounty, type County } from './support/county';
import { A_DISPUTE, aDispute, aDisputeWithDeputy, mediated } from './support/dispute';
import { inFunction } from './support/in-function';
import { aVoice } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const as = (name: string) => county.as(name);
const stored = async (no: string) => {
  const item = await inFunction(county, () => findByNo(no, { placeId: 'changde' }));
  if (!item) throw new Error(`${no} is not stored`);
  return item;
};
const nosOf = ({ items }: { items: { no: string }[] }) => items.map(({ no }) => no);
async function timer(): Promise<void> {
  county.cloud.clock.advance(60_000);
  await county.jobs();
}

describe('a dispute', () => {
  it('comes from a court alone, with its number and the consent of both sides', async () => {
    for (const name of ['changde-office', 'changde-station', 'changde-deputy']) {
      expect(await as(name).refusal('register', A_DISPUTE)).toBe('kind_not_yours');
    }
    expect(await as('changde-unit').refusal('register', A_DISPUTE)).toBe('wrong_caller');
    const court = as('changde-court');
    expect(await court.refusal('register', { ...A_DISPUTE, courtRef: undefined })).toBe('court_ref_required');
    expect(await court.refusal('register', { ...A_DISPUTE, partiesConsent: false })).toBe(
      'parties_must_agree',
    );
    expect((await court.call('listMyItems', {})).items).toEqual([]);
    const said = {
      kind: 'reception_case',
      source: 'reception',
      onBehalf: true,
      text: '村口路灯坏了。',
    } as const;
    expect(await court.refusal('register', said)).toBe('kind_not_yours');
  });

  it('keeps the names of the parties apart and encrypted; the office sees two first characters', async () => {
    const no = await aDispute(county);
    const item = await stored(no);
    expect(JSON.stringify(item)).not.toContain('大成');
    const contact = await inFunction(county, () => findContact(item._id));
    expect(JSON.stringify(contact)).not.toContain('大成');
    const seen = await as('changde-office').call('getItem', { no });
    expect(seen.submitter?.maskedName).toBe('甲**、乙**');
    const opened = await as('changde-office').call('openContact', { no, reason: '约双方见面' });
    expect(opened.name).toBe('甲大成、乙小满');
  });

  it('waits for the office and then for its deputy, thirty days from the day it was sent', async () => {
    const no = await aDispute(county);
    expect(nosOf(await as('changde-office').call('listQueue', {}))).toEqual([no]);
    await as('changde-office').call('admit', { no, to: 'with_deputy', deputyId: 'd-03' });
    expect(nosOf(await as('changde-deputy').call('listVoices', {}))).toEqual([no]);
    expect(await as('changde-other-deputy').refusal('getItem', { no })).toBe('item_not_found');
    await as('changde-deputy').call('takeVoice', { no });
    // A week and a day later it is still the deputy's.
    county.cloud.clock.set(momentOf('2026-10-12', '10:00'));
    await county.jobs();
    const { state, stages, stageIndex, stepDue } = await as('changde-court').call('getItem', { no });
    expect([state, stages[stageIndex]]).toEqual(['with_deputy', '代表领办']);
    expect(stepDue?.at).toBe(momentOf('2026-10-26', '17:30'));
  });

  it('is to be accepted within three working days of its being sent', async () => {
    const no = await aDispute(county);
    const { stepDue, due } = await as('changde-office').call('getItem', { no });
    expect([stepDue?.at, due?.at]).toEqual([
      momentOf('2026-09-30', '17:30'),
      momentOf('2026-10-26', '17:30'),
    ]);
  });

  it('that a deputy gives back goes to another of the office’s choice, within the same thirty days', async () => {
    const no = await aDisputeWithDeputy(county);
    const office = as('changde-office');
    await as('changde-deputy').call('handOver', { no, reason: 'conflict_of_interest' });
    const seen = await office.call('getItem', { no });
    expect(seen.commands.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['admit', 'assign', 'decline']),
    );
    expect(await office.refusal('admit', { no, to: 'triage' })).toBe('deputy_not_found');
    await office.call('admit', { no, to: 'with_deputy', deputyId: 'd-01' });
    expect(nosOf(await as('changde-other-deputy').call('listVoices', {}))).toEqual([no]);
    expect(await as('changde-deputy').refusal('getItem', { no })).toBe('item_not_found');
    const { due, stages, stageIndex } = await as('changde-court').call('getItem', { no });
    expect([due?.at, stages[stageIndex]]).toEqual([momentOf('2026-10-26', '17:30'), '代表领办']);
  });

  it('that nobody can mediate goes back to the court within two working days, later to another deputy', async () => {
    const no = await aDisputeWithDeputy(county);
    const office = as('changde-office');
    const back = { no, reason: 'court', channel: 'court', text: '双方都不愿再谈，请依法审理。' } as const;
    await as('changde-deputy').call('handOver', { no, reason: 'unavailable' });
    expect(await office.refusal('decline', { ...back, channel: '12345', reason: 'hotline' })).toBe(
      'dispute_to_court',
    );
    county.cloud.clock.set(momentOf('2026-09-30', '10:00'));
    expect(await office.refusal('decline', back)).toBe('court_return_too_late');
    const { commands } = await office.call('getItem', { no });
    expect(commands.map(({ name }) => name)).not.toContain('decline');
    await office.call('admit', { no, to: 'with_deputy', deputyId: 'd-01' });
    await as('changde-other-deputy').call('handOver', { no, reason: 'unavailable' });
    await office.call('decline', back);
    expect((await as('changde-court').call('getItem', { no })).state).toBe('declined');
  });

  it('is extended once, by fifteen days at most: its deputy asks, the office grants', async () => {
    const no = await aDisputeWithDeputy(county);
    const deputy = as('changde-deputy');
    const text = '有一方在外地，月底才回来。';
    expect(await deputy.refusal('requestExtension', { no, amount: 16, text })).toBe('extension_too_long');
    const { due } = await deputy.call('previewExtension', { no, amount: 15 });
    expect(due.at).toBe(momentOf('2026-11-10', '17:30'));
    await deputy.call('requestExtension', { no, amount: 15, text });
    expect(nosOf(await as('changde-office').call('listFlagged', { list: 'extension' }))).toEqual([no]);
    await as('changde-office').call('decideExtension', { no, granted: true });
    const after = await as('changde-court').call('getItem', { no });
    expect([after.state, after.due?.at]).toEqual(['with_deputy', momentOf('2026-11-10', '17:30')]);
    expect(await deputy.refusal('requestExtension', { no, amount: 1, text })).toBe('extension_used');
  });

  it('shows the court its four steps', async () => {
    const no = await aDispute(county);
    const { stages, stageIndex } = await as('changde-court').call('getItem', { no });
    expect(stages).toEqual(['法院派送', '人大交办', '代表领办', '跟踪反馈']);
    expect(stageIndex).toBe(0);
  });

  it('is answered with what came of the mediation, and the court confirms', async () => {
    const no = await aDisputeWithDeputy(county);
    const words = { no, text: '双方说开了，围墙退后半米。', resultClass: 'A', mode: 'onsite' } as const;
    expect(await as('changde-deputy').refusal('answerOnSpot', words)).toBe('mediation_required');
    await as('changde-deputy').call('answerOnSpot', { ...words, mediation: 'succeeded' });
    expect(nosOf(await as('changde-deputy').call('listVoices', { filter: 'answered' }))).toEqual([no]);
    expect((await as('changde-court').call('getSession', {})).todo).toBe(1);
    await as('changde-court').call('rate', { no, resolved: true, satisfaction: 'satisfied' });
    const { state, mediation, stageIndex } = await as('changde-court').call('getItem', { no });
    expect([state, mediation, stageIndex]).toEqual(['closed', 'succeeded', 3]);
    expect((await as('changde-court').call('getSession', {})).todo).toBe(0);
  });

  it('that could not be settled goes back to the court and is over when the court has it', async () => {
    const no = await mediated(county, 'failed');
    await as('changde-court').call('rate', { no, resolved: false, satisfaction: 'basically_satisfied' });
    const { state, mediation, facts, disputed } = await as('changde-court').call('getItem', { no });
    expect([state, mediation]).toEqual(['closed', 'failed']);
    expect([facts.unit, facts.submitter, disputed]).toEqual([false, false, false]);
  });

  it('with which the court is not content begins again, and is no longer counted as settled', async () => {
    const no = await mediated(county, 'succeeded');
    await timer();
    const report = () => as('changde-leader').call('getOutcomeReport', { year: 2026 });
    expect((await report()).mediations).toEqual({ succeeded: 1, failed: 0 });
    await as('changde-court').call('rate', {
      no,
      resolved: false,
      satisfaction: 'dissatisfied',
      reason: 'not_solved',
    });
    await timer();
    expect((await report()).mediations).toEqual({ succeeded: 0, failed: 0 });
    const { state, round, mediation } = await as('changde-court').call('getItem', { no });
    expect([state, round, mediation]).toEqual(['triage', 2, undefined]);
  });

  it('is counted for office and leader, and the figure opens its list', async () => {
    const settled = await mediated(county, 'succeeded');
    await mediated(county, 'failed');
    await timer();
    for (const name of ['changde-office', 'changde-leader']) {
      const { mediations, items } = await as(name).call('getOutcomeReport', { year: 2026 });
      expect([mediations, items]).toEqual([{ succeeded: 1, failed: 1 }, 0]);
      const { outcomes } = await as(name).call('listOutcomes', {
        year: 2026,
        figure: { of: 'mediation', name: 'succeeded' },
      });
      expect(outcomes.map(({ item, mediation }) => [item.no, mediation])).toEqual([[settled, 'succeeded']]);
    }
  });
});

describe('notices of a dispute', () => {
  const saidTo = async (name: string) =>
    (await as(name).call('listNotices', {})).notices.map(({ body }) => body).reverse();

  it('speak to deputy, office and court of mediation, never of a resident', async () => {
    const no = await aDispute(county);
    await as('changde-office').call('admit', { no, to: 'with_deputy', deputyId: 'd-03' });
    await as('changde-deputy').call('handOver', { no, reason: 'unavailable' });
    await timer();
    expect(await saidTo('changde-deputy')).toEqual([
      '常德市人大常委会办公室请您领办一件法院派来的纠纷，9 月 29 日前请打开看看。',
    ]);
    expect((await saidTo('changde-office')).at(-1)).toBe(
      '鼎新来代表交回一件法院派来的纠纷，9 月 28 日前另请一位代表，或者退回法院。',
    );
    await as('changde-office').call('decline', {
      no,
      reason: 'court',
      channel: 'court',
      text: '双方都不愿再谈。',
    });
    await timer();
    const court = await saidTo('changde-court');
    expect(court[0]).toMatch(/^编号 CD260924-[0-9A-Z]{5}，9 月 30 日前由常德市人大常委会办公室决定收不收。$/);
    expect(court[1]).toBe('鼎新来代表领办，10 月 26 日前有调解结果。');
    expect(court[2]).toBe('常德市人大常委会办公室把这件退回法院，请看说明。不同意可以提一次。');
  });
});

describe('nobody else meets a dispute', () => {
  it('not the station at any step: no queue, no list, no page, no notice', async () => {
    const nos = [
      await aDispute(county),
      await aDisputeWithDeputy(county),
      await mediated(county, 'succeeded'),
    ];
    const handed = nos[1] ?? '';
    await as('changde-deputy').call('handOver', { no: handed, reason: 'unavailable' });
    await timer();
    const station = as('changde-station');
    for (const filter of ['waiting', 'open', 'replied', 'ended'] as const) {
      expect((await station.call('listQueue', { filter })).items).toEqual([]);
    }
    expect((await station.call('listFlagged', { list: 'to_publish' })).items).toEqual([]);
    expect((await station.call('listCallList', {})).calls).toEqual([]);
    expect((await station.call('listNotices', {})).notices).toEqual([]);
    for (const no of nos) {
      expect(await station.refusal('getItem', { no })).toBe('item_not_found');
      expect(await station.refusal('openContact', { no, reason: '看看是谁' })).toBe('item_not_found');
      expect(await station.refusal('addNote', { no, text: '记一笔' })).toBe('item_not_found');
    }
  });

  it('not the public: it has no token to share, and the one it has inside opens nothing', async () => {
    const no = await mediated(county, 'succeeded');
    expect((await as('changde-court').call('getItem', { no })).shareToken).toBe(undefined);
    const { shareToken: token } = await stored(no);
    expect(await as('resident-li').refusal('openShared', { token })).toBe('share_unknown');
    expect(await as('resident-li').refusal('follow', { token })).toBe('share_unknown');
    const words = { no, publicTitle: '邻里纠纷', publicText: '两户说开了。' };
    expect(await as('changde-office').refusal('proposePublication', words)).toBe('never_public');
    expect(await as('changde-office').refusal('publish', words)).toBe('never_public');
  });

  it('not another place, nor a unit that has nothing to do with it', async () => {
    const no = await aDispute(county);
    for (const name of ['zhashui-office', 'office-zhaoning', 'changde-unit', 'resident-wang']) {
      expect(await as(name).refusal('getItem', { no })).toBe('item_not_found');
    }
    expect((await as('office-zhaoning').call('listQueue', {})).items).toEqual([]);
  });

  it("not the judge as a resident: a court's cases and their own voices lie apart", async () => {
    const no = await aDispute(county);
    const judge = as('changde-court-1');
    const { no: own } = await judge.call('submit', aVoice());
    expect(nosOf(await judge.call('listMyItems', {}))).toEqual([own]);
    expect(await judge.refusal('getItem', { no })).toBe('item_not_found');
    expect(nosOf(await as('changde-court').call('listMyItems', {}))).toEqual([no]);
  });
});
