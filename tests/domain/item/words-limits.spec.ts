import { anItemIn, give, NOW, office, resident, unit, VALID } from '../support/machine';

const photos = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `p${index}` }));
const answer = (decision: ReturnType<typeof give>) => (decision.ok ? 'accepted' : decision.refusal);
const SHORT = (minimum: number) => ({ code: 'text_too_short', data: { minimum } });
const LONG = (length: number) => ({ code: 'text_too_long', data: { maximum: 2000, length } });
const MANY = { code: 'too_many_photos', data: { maximum: 9 } };

describe('a voice', () => {
  it.each([
    ['four characters', '路坏了呀', 0, SHORT(5)],
    ['four and the space around them', '  路坏了呀 \n', 0, SHORT(5)],
    ['five', '路坏了好久', 0, 'accepted'],
    ['none, with a photo', '', 1, 'accepted'],
    ['nine photos', '路坏了好久', 9, 'accepted'],
    ['ten', '路坏了好久', 10, MANY],
    ['2,000 characters', '路'.repeat(2000), 0, 'accepted'],
    ['2,001', '路'.repeat(2001), 0, LONG(2001)],
    ['2,001 with a photo', '路'.repeat(2001), 1, LONG(2001)],
  ])('of %s', (_what, text, count, expected) => {
    const data = { ...VALID.submit, text, photos: photos(count) };
    expect(answer(give(null, resident, 'submit', data))).toEqual(expected);
  });

  it('that is spoken needs no writing', () => {
    const data = { ...VALID.submit, text: '', voice: { id: 'v1', seconds: 12 } };
    expect(answer(give(null, resident, 'submit', data))).toBe('accepted');
  });
});

describe('words added to it', () => {
  it.each([
    ['one character', '路', 0, SHORT(2)],
    ['one and the space around it', ' 路 ', 0, SHORT(2)],
    ['two', '路坏', 0, 'accepted'],
    ['none and no photo', '', 0, SHORT(2)],
    ['none, with a photo', '', 1, 'accepted'],
    ['nine photos', '', 9, 'accepted'],
    ['ten', '路坏', 10, MANY],
    ['2,000 characters', '路'.repeat(2000), 0, 'accepted'],
    ['2,001', '路'.repeat(2001), 0, LONG(2001)],
    ['2,001 with a photo', '路'.repeat(2001), 1, LONG(2001)],
  ])('of %s', (_what, text, count, expected) => {
    const data = { text, photos: photos(count) };
    expect(answer(give(anItemIn('triage'), resident, 'supplement', data))).toEqual(expected);
  });
});

describe('a reason', () => {
  it.each([
    ['one character', '长', SHORT(2)],
    ['two', '长'.repeat(2), 'accepted'],
    ['2,000', '长'.repeat(2000), 'accepted'],
    ['2,001', '长'.repeat(2001), LONG(2001)],
  ])('of %s', (_what, text, expected) => {
    expect(answer(give(anItemIn('reply_review'), office, 'send_back', { text }))).toEqual(expected);
  });

  it('that is not there at all is too short', () => {
    const asked = { ...anItemIn('in_progress'), extension: { seq: 5, amount: 5, at: NOW } };
    expect(answer(give(asked, office, 'decide_extension', { granted: false }))).toEqual(SHORT(2));
    expect(answer(give(asked, office, 'decide_extension', { granted: true }))).toBe('accepted');
  });

  it('is asked of a question and an answer alike', () => {
    expect(answer(give(anItemIn('in_progress'), unit, 'request_info', { text: '？' }))).toEqual(SHORT(2));
    expect(
      answer(give(anItemIn('waiting_info'), resident, 'supply_info', { text: '在', photos: [] })),
    ).toEqual(SHORT(2));
  });
});

describe('words for the board', () => {
  const propose = (publicTitle: string, publicText: string, publicReply = '') =>
    answer(give(anItemIn('closed'), office, 'propose_publication', { publicTitle, publicText, publicReply }));

  it.each([
    ['a title of one character', '路', '路通了', '', SHORT(2)],
    ['of two', '路通', '路通了', '', 'accepted'],
    ['of 24', '路'.repeat(24), '路通了', '', 'accepted'],
    ['of 25', '路'.repeat(25), '路通了', '', { code: 'text_too_long', data: { maximum: 24, length: 25 } }],
    ['a text of one', '路通', '路', '', SHORT(2)],
    ['of 2,000', '路通', '路'.repeat(2000), '', 'accepted'],
    ['of 2,001', '路通', '路'.repeat(2001), '', LONG(2001)],
    ['a reply of 2,000', '路通', '路通了', '修'.repeat(2000), 'accepted'],
    ['of 2,001', '路通', '路通了', '修'.repeat(2001), LONG(2001)],
  ])('%s', (_what, title, text, reply, expected) => {
    expect(propose(title, text, reply)).toEqual(expected);
  });
});
