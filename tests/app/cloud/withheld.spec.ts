import { withheldBy } from '@/cloud/withheld';

describe('what WeChat says when it gives nothing', () => {
  it.each([
    ['chooseMedia:fail cancel', null],
    ['chooseLocation:fail cancel', null],
    ['scanCode:fail cancel', null],
    ['chooseMedia:fail auth deny', 'setting'],
    ['getLocation:fail auth deny', 'setting'],
    ['getLocation:fail:auth denied', 'setting'],
    ['operateRecorder:fail auth deny', 'setting'],
    ['operateRecorder:fail authorize no response', 'setting'],
    ['chooseMedia:fail system permission denied', 'phone'],
    ['chooseLocation:fail privacy permission is not authorized', 'privacy'],
    ['chooseMedia:fail api scope is not declared in the privacy agreement', 'privacy'],
    ['chooseMedia:fail no camera', 'phone'],
  ])('%s: %s', (errMsg, by) => {
    expect(withheldBy('photo', { errMsg })).toEqual(by === null ? null : { what: 'photo', by });
  });

  it('is read from an error that only has words, too', () => {
    expect(withheldBy('scan', new Error('cancel'))).toBeNull();
  });
});
