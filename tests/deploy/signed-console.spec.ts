import { ConsoleRefusal } from '../../cloudfunctions/deploy/console';
import { signatureOf, signedConsole } from '../../cloudfunctions/deploy/signed-console';

const KEYS = { secretId: 'AKIDexample', secretKey: 'secretexample' };
const BODY = '{"EnvId":"county-1a2b","TableName":"items"}';
/** As the platform's own tool signs this very request. */
const SIGNED =
  'TC3-HMAC-SHA256 Credential=AKIDexample/2026-09-21/tcb/tc3_request, SignedHeaders=content-type;host, ' +
  'Signature=d179dd9e7603926c7bd2e0108ac0a172d1a4eb30b09c16c1e197b54f1b291017';

const consoleThat = (answer: string, seen: RequestInit[] = []) =>
  signedConsole(
    KEYS,
    'ap-shanghai',
    () => 1_790_000_000_123,
    async (_url, init) => {
      seen.push(init ?? {});
      return new Response(answer);
    },
  );

describe('a request to the console', () => {
  it('is signed as the platform’s own tools sign it', () => {
    expect(signatureOf('tcb', BODY, 1_790_000_000, KEYS)).toBe(SIGNED);
  });

  it('names its action, version and time, and answers what came back', async () => {
    const seen: RequestInit[] = [];
    const cloud = consoleThat('{"Response":{"RequestId":"r","Indexes":[]}}', seen);
    const answer = await cloud.ask('tcb', 'DescribeTable', { EnvId: 'county-1a2b', TableName: 'items' });
    expect(answer).toEqual({ RequestId: 'r', Indexes: [] });
    expect(seen[0]?.body).toBe(BODY);
    expect(seen[0]?.headers).toMatchObject({
      Authorization: SIGNED,
      'X-TC-Action': 'DescribeTable',
      'X-TC-Version': '2018-06-08',
      'X-TC-Timestamp': '1790000000',
      'X-TC-Region': 'ap-shanghai',
    });
  });

  it('that is refused is refused by its code; what is no answer is told as it came', async () => {
    const refusal = '{"Response":{"Error":{"Code":"AuthFailure.SecretIdNotFound","Message":"no such id"}}}';
    const failing = consoleThat(refusal).ask('scf', 'GetFunction', {});
    await expect(failing).rejects.toThrow(ConsoleRefusal);
    await expect(failing).rejects.toMatchObject({ code: 'AuthFailure.SecretIdNotFound' });
    await expect(consoleThat('<html>502').ask('scf', 'GetFunction', {})).rejects.toThrow(
      'HTTP 200 <html>502',
    );
    await expect(consoleThat('{}').ask('scf', 'GetFunction', {})).rejects.toThrow('HTTP 200 {}');
  });
});
