import { inviteWordsOf, readInviteWords } from '@shared/entry-code/word-code';

describe('the words of an invitation', () => {
  it('are three things and a number', () => {
    expect(inviteWordsOf(Uint8Array.from([0, 1, 2, 0, 37]))).toBe('杨树 柳树 桃树 37');
  });

  it('are read with or without blanks, with full-width digits, and nothing else is', () => {
    for (const typed of ['杨树 柳树 桃树 37', '杨树柳树桃树37', ' 杨树，柳树、桃树３７'])
      expect(readInviteWords(typed)).toBe('杨树 柳树 桃树 37');
    for (const typed of ['杨树 柳树 37', '杨树 柳树 桃树', '杨树 柳树 不树 37', '', 'abc'])
      expect(readInviteWords(typed)).toBeNull();
  });
});
