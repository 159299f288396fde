import type { CommandName } from '@shared/item/commands';
import { ITEM_STATES } from '@shared/item/states';
import { TRANSITIONS } from '@shared/item/transitions';
import type { Standing } from '@shared/permission/standing';
import { barOf } from '@/features/item/bar-view';
import { sideButtonsOf } from '@/features/staff-item/side-buttons';
import { mainCommandOf, mayNote, mayTake } from '@/features/staff-item/work-view';
import { detail, NOW } from '../support/sample';

const commands = Object.keys(TRANSITIONS) as CommandName[];
const rowsOf = (standing: Standing) => commands.filter((name) => TRANSITIONS[name].by.includes(standing));

/** Given by slips of the item page, beside its bar: the supervision's own buttons, the form that passes a level on. */
const ON_SLIPS: readonly CommandName[] = ['tick_supervision', 'report_supervision', 'survey_supervision'];
const IN_FORMS: readonly CommandName[] = ['assign_by_tier'];

/** An item of which this one thing can be done. */
const only = (name: CommandName) =>
  ITEM_STATES.filter((state) => TRANSITIONS[name].from.includes(state)).map((state) =>
    detail({ state, commands: [{ name }] }),
  );

const staffControl = (name: CommandName) =>
  only(name).every(
    (item) =>
      mainCommandOf(item) === name ||
      sideButtonsOf(item).some(({ command }) => command === name) ||
      (name === 'note' && mayNote(item)) ||
      (name === 'take' && mayTake(item)),
  );

describe('what the machine lets somebody do, a screen lets them do', () => {
  it.each(['station', 'office', 'dispatcher', 'deputy', 'lead_unit', 'co_handler', 'leader'] as const)(
    'for %s, on the page of the item',
    (standing) => {
      const without = rowsOf(standing)
        .filter((name) => name !== 'submit')
        .filter((name) => !ON_SLIPS.includes(name) && !IN_FORMS.includes(name))
        .filter((name) => !staffControl(name));
      expect(without).toEqual([]);
    },
  );

  it('for whoever spoke, at the thumb or behind ⋯', () => {
    const shown = (name: CommandName) =>
      only(name).every((item) => {
        const { main, plain, more } = barOf(
          detail({
            ...item,
            publication: { state: 'published', at: NOW, title: '', text: '', reply: '', photoIds: [] },
          }),
          NOW,
        );
        return [main, ...plain, ...more].some((button) => button?.command === name);
      });
    // The yes to publication stands on its own slip, under the words that it is a yes to (publication-slip.tsx).
    const elsewhere: readonly CommandName[] = ['submit', 'agree_publication'];
    expect(rowsOf('submitter').filter((name) => !elsewhere.includes(name) && !shown(name))).toEqual([]);
  });

  it('an extension that waits keeps nobody from hurrying the unit', () => {
    const item = detail({ state: 'in_progress', commands: [{ name: 'decide_extension' }, { name: 'urge' }] });
    expect(sideButtonsOf(item)).toEqual([{ command: 'urge' }]);
  });
});
