import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { PlaceSettings } from '@/features/place-settings/place-settings';
import { SectionPage } from '@/features/place-settings/section-page';
import { groupInWords, groupNote, groupsOf, type Setting } from '@/features/place-settings/settings-view';
import { readSteps, without, withState } from '@/features/place-settings/steps';
import { refreshSession } from '@/session/session';
import { session } from '../support/sample';
import { answerCloud, resetTaro, seen } from '../support/taro';

const ADMINISTRATOR = { id: 'a', placeId: 'qinghe', role: 'administrator', name: '陆微', title: '信息专干' };
const PHONE: Setting = {
  key: 'officePhone',
  group: 'office',
  groupLabel: '办公室',
  label: '电话',
  kind: 'line',
  value: '0700-555-0100',
  words: '“0700-555-0100”',
  max: 20,
};
const NAME: Setting = {
  ...PHONE,
  key: 'officeName',
  label: '叫什么',
  value: '县人大办',
  words: '“县人大办”',
};

let version: number;
let toConfirm: number;
let preview: unknown;
beforeEach(async () => {
  cleanup();
  resetTaro();
  version = 0;
  toConfirm = 0;
  preview = { ok: true, data: { problems: [], changes: ['办公室，电话：改了'], touches: [] } };
  answerCloud(({ operation }) => {
    if (operation === 'getSession') return { ok: true, data: { ...session, memberships: [ADMINISTRATOR] } };
    if (operation === 'getPlaceSettings')
      return {
        ok: true,
        data: { version, sections: [{ section: 'deadlines', toConfirm }], settings: [NAME, PHONE] },
      };
    if (operation === 'previewPlaceSettings') return preview as never;
    return { ok: true, data: { version: version + 1 } };
  });
  await act(() => refreshSession());
});

const sent = (wanted: string) =>
  seen.requests.filter(({ operation }) => operation === wanted).map(({ input }) => input);
const press = (name: string) =>
  act(async () => void fireEvent.click(screen.getAllByRole('button', { name }).at(-1) as HTMLElement));

async function typed(value: string) {
  await act(async () => void render(<SectionPage section="texts" />));
  await act(async () => void fireEvent.click(screen.getByText('办公室')));
  await act(async () => void fireEvent.input(screen.getByPlaceholderText('电话'), { target: { value } }));
  await press('写好了');
}

it('says on the first page how many numbers nobody has said yes to', async () => {
  toConfirm = 3;
  await act(async () => void render(<PlaceSettings />));
  expect(screen.getByText(/^有 3 组期限是先替青禾县填的/)).not.toBeNull();
  expect(screen.getByText('3 组待确认')).not.toBeNull();
});

it('saves what was typed and nothing else, with a reason, after it was looked through', async () => {
  await typed('0700-555-0199');
  await press('看看会改到什么（1 项）');
  expect(screen.getByText('先写为什么改')).not.toBeNull();
  const why = screen.getByPlaceholderText(/^比如：9 月 20 日/);
  await act(async () => void fireEvent.input(why, { target: { value: '换了号码' } }));
  await press('就这么改');
  expect(sent('savePlaceSettings')).toEqual([
    { version: 0, values: [{ key: 'officePhone', value: '0700-555-0199' }], reason: '换了号码' },
  ]);
  expect(screen.queryByText('改了，没存')).toBeNull();
});

it('says what is wrong beside its field, and offers no way to save it', async () => {
  preview = {
    ok: true,
    data: {
      problems: [{ key: 'officePhone', where: '办公室，电话', problem: '最多 20 个字' }],
      changes: [],
      touches: [],
    },
  };
  await typed('0700-555-0199 转 1234567890');
  await press('看看会改到什么（1 项）');
  const sheet = within(screen.getByRole('dialog'));
  expect(sheet.getByText('办公室，电话：最多 20 个字')).not.toBeNull();
  expect(sheet.queryByText('就这么改')).toBeNull();
  await press('回去改');
  await act(async () => void fireEvent.click(screen.getByText('办公室')));
  expect(screen.getByText('最多 20 个字')).not.toBeNull();
  await press('写好了');
  await press('不改了');
});

it('keeps what was typed when somebody else was faster, and looks again at what is there now', async () => {
  const overtaken = { by: '白芷', at: session.now, summary: '办公室，叫什么' };
  preview = { ok: false, code: 'place_changed', data: overtaken };
  await typed('0700-555-0199');
  await press('看看会改到什么（1 项）');
  expect(screen.getByText(/^白芷 .* 刚改过：办公室，叫什么/)).not.toBeNull();
  version = 1;
  preview = { ok: true, data: { problems: [], changes: ['办公室，电话：改了'], touches: [] } };
  await press('看现在的，我写的留着');
  expect(sent('previewPlaceSettings').at(-1)).toEqual({
    version: 1,
    values: [{ key: 'officePhone', value: '0700-555-0199' }],
  });
  expect(screen.getByText('办公室，电话：改了')).not.toBeNull();
});

it('tells of a drawer what is in it', () => {
  const [group] = groupsOf([NAME, { ...PHONE, toConfirm: true }]);
  if (group === undefined) throw new Error('no drawer');
  expect(groupInWords(group)).toBe('叫什么 “县人大办”，电话 “0700-555-0100”');
  expect(groupNote(group, {})).toBe('待确认');
  expect(groupNote(group, { officePhone: '1' })).toBe('改了，没存');
});

describe('steps', () => {
  const steps = readSteps(
    '[{"label":"一","states":["submitted"]},{"label":"二","states":["triage","assigned"]},{"label":"三","states":["closed"]}]',
  );

  it('hold each state once: put into one, it is taken out of the other', () => {
    expect(withState(steps, 0, 'assigned').map(({ states }) => states)).toEqual([
      ['submitted', 'assigned'],
      ['triage'],
      ['closed'],
    ]);
  });

  it('that go leave their states to the one before, the first to the one after', () => {
    expect(without(steps, 1).map(({ states }) => states)).toEqual([
      ['submitted', 'triage', 'assigned'],
      ['closed'],
    ]);
    expect(without(steps, 0).map(({ states }) => states)).toEqual([
      ['submitted', 'triage', 'assigned'],
      ['closed'],
    ]);
  });

  it('that cannot be read are none', () => {
    expect(readSteps('no')).toEqual([]);
  });
});
