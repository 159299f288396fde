import {
  checkPhone,
  checkText,
  draftInput,
  EMPTY_DRAFT,
  forgetDraft,
  keepDraft,
  recallDraft,
} from '@/state/draft';
import { consequence, isBad, missing, ratingInput, startingWith, UNRATED } from '@/features/rate/rating';
import { resetTaro } from '../support/taro';

beforeEach(resetTaro);

describe('what is being written', () => {
  it('outlives the app, and goes once it is sent', () => {
    keepDraft({ ...EMPTY_DRAFT, text: '桥头的涵管堵了', photoCount: 2 });
    expect(recallDraft()).toMatchObject({ text: '桥头的涵管堵了', photoCount: 2, categoryId: null });
    forgetDraft();
    expect(recallDraft()).toEqual(EMPTY_DRAFT);
  });

  it('needs five characters, with or without photos', () => {
    expect(checkText('路灯坏', 0).problem).toBe('再多写几个字，说说是什么事。');
    expect(checkText('路灯坏', 1).problem).toBe('照片收到了，再写几个字说说是什么事。');
    expect(checkText('  路灯坏了两  ', 0)).toEqual({ problem: null, counter: null });
  });

  it('counts only near 2,000 characters and refuses more without touching a word', () => {
    expect(checkText('路'.repeat(1799), 0).counter).toBeNull();
    expect(checkText('路'.repeat(1800), 0)).toEqual({ problem: null, counter: '1800/2000' });
    expect(checkText('路'.repeat(2003), 0)).toEqual({
      problem: '多了 3 个字，删短一些再交。写的都还在。',
      counter: '2003/2000',
    });
  });

  it('counts an emoji as the one character that a person sees', () => {
    expect(checkText('🚧🚧🚧🚧', 0).problem).not.toBeNull();
    expect(checkText('🚧🚧🚧🚧🚧', 0).problem).toBeNull();
  });

  it('takes a mobile, a landline or no number', () => {
    expect(checkPhone('')).toBeNull();
    expect(checkPhone('138 0000 0000')).toBeNull();
    expect(checkPhone('0700-5550101')).toBeNull();
    expect(checkPhone('12345')).toBe('核对一下号码。不留也能提交。');
  });

  it('sends nothing that was not given', () => {
    expect(draftInput({ ...EMPTY_DRAFT, text: ' 桥头的涵管堵了 ' })).toEqual({ text: '桥头的涵管堵了' });
    expect(draftInput({ ...EMPTY_DRAFT, text: '涵管', words: '桥头', phone: '138 0000 0000' })).toEqual({
      text: '涵管',
      whereabouts: { words: '桥头' },
      phone: '13800000000',
    });
  });
});

describe('the two questions', () => {
  it('begin unanswered; the button on the way answers the first only', () => {
    expect(startingWith(undefined)).toEqual(UNRATED);
    expect(startingWith('yes')).toEqual({ ...UNRATED, resolved: true });
    expect(startingWith('no').satisfaction).toBeNull();
  });

  it('say which answer is missing', () => {
    expect(missing(UNRATED)).toBe('还差第 1 题：解决了吗？');
    expect(missing({ ...UNRATED, resolved: true })).toBe('还差第 2 题：办得怎么样？');
    expect(missing({ ...UNRATED, resolved: true, satisfaction: 'satisfied' })).toBeNull();
  });

  it('ask for a reason when it is bad, and forget it when it is good again', () => {
    const bad = { ...UNRATED, resolved: false, satisfaction: 'dissatisfied' as const };
    expect(isBad(bad)).toBe(true);
    expect(missing(bad)).toBe('点一下差在哪，他们才知道改什么');
    const told = { ...bad, reason: 'not_solved' as const, comment: ' 桥头那盏还是黑的 ' };
    expect(ratingInput('QH260922-A0871', told)).toEqual({
      no: 'QH260922-A0871',
      resolved: false,
      satisfaction: 'dissatisfied',
      reason: 'not_solved',
      comment: '桥头那盏还是黑的',
    });
    expect(ratingInput('QH260922-A0871', { ...told, resolved: true, satisfaction: 'satisfied' })).toEqual({
      no: 'QH260922-A0871',
      resolved: true,
      satisfaction: 'satisfied',
    });
  });

  it('say beforehand what follows', () => {
    expect(consequence(UNRATED, '县人大办')).toBeNull();
    expect(consequence({ ...UNRATED, resolved: false }, '县人大办')).toBe(
      '您说没解决，县人大办会让他们重新办，再答复您一次，哪天前会告诉您。',
    );
  });
});
