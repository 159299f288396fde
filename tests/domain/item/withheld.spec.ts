import { momentOf } from '@shared/common/shanghai';
import { after, deputy, itemIn as item, NOW, office, resident, unit } from '../support/machine';
import { aPlace } from '../support/place';
import { promisedAndClosed } from '../support/promised';
import { seenBy } from '../support/seen';

describe('a button that somebody looks for and that is not there says why', () => {
  it.each([
    [
      'returned, and the ruling was final',
      seenBy(item('assigned', { returnFinal: true }), unit),
      [{ name: 'request_return', refusal: { code: 'return_final', data: {} } }],
    ],
    [
      'returned too late',
      seenBy(item('assigned'), unit, aPlace(), momentOf('2026-09-30', '10:00')),
      [
        {
          name: 'request_return',
          refusal: { code: 'return_too_late', data: { until: momentOf('2026-09-29', '17:30') } },
        },
      ],
    ],
    [
      'extended once',
      seenBy(item('in_progress', { extension: { seq: 5, amount: 5, at: NOW } }), unit),
      [{ name: 'request_extension', refusal: { code: 'extension_used', data: {} } }],
    ],
    [
      'nobody there who could be asked here',
      seenBy(item('triage', { submitterOpenid: '' }), office),
      [{ name: 'request_info', refusal: { code: 'ask_by_phone', data: {} } }],
    ],
    [
      'a promise that is still to come',
      seenBy(promisedAndClosed(), office),
      [{ name: 'archive', refusal: { code: 'promise_open', data: {} } }],
    ],
    [
      // Thirty days end on a Saturday: the Monday after it.
      'closed too long ago',
      seenBy(item('closed'), resident, aPlace(), momentOf('2026-11-02', '10:00')),
      [
        {
          name: 'reopen',
          refusal: { code: 'reopen_too_late', data: { until: momentOf('2026-10-26', '17:30') } },
        },
      ],
    ],
  ])('%s', (_why, { withheld }, expected) => {
    expect(withheld).toEqual(expected);
  });

  it.each([
    ['nothing that is there', seenBy(item('in_progress'), unit)],
    ['nobody looks for a second appeal', seenBy(item('declined', { appealed: true }), resident)],
    ['it is somebody else’s turn', seenBy(item('with_deputy', { policyId: 'std' }), deputy)],
    ['nor in another state', seenBy(item('replied', { returnFinal: true }), unit)],
    [
      'it is cooling down, and that the button says',
      seenBy(after(item('triage'), resident, 'urge'), resident),
    ],
  ])('and is silent: %s', (_why, { withheld }) => {
    expect(withheld).toEqual([]);
  });
});

describe('an urge that is cooling down', () => {
  it('stays, with the moment from which it can be pressed again', () => {
    const urged = after(item('triage'), resident, 'urge');
    expect(seenBy(urged, resident).offers).toEqual([
      { name: 'withdraw' },
      { name: 'supplement' },
      { name: 'urge', availableAt: momentOf('2026-09-27', '10:00') },
    ]);
    expect(seenBy(urged, resident, aPlace(), momentOf('2026-09-27', '10:00')).offers).toEqual([
      { name: 'withdraw' },
      { name: 'supplement' },
      { name: 'urge' },
    ]);
  });
});
