import { sdk } from './cloud';

interface PhoneAnswer {
  phoneInfo?: { purePhoneNumber?: unknown };
}

/** errcode of a code that is unknown, used or older than five minutes. */
const INVALID_CODE = 40029;

/** The number behind a code of WeChat's own button, which is used up by this. Null: the code is not, or no longer, good. */
export async function phoneBehind(code: string): Promise<string | null> {
  try {
    // The typings do not know the interface; the SDK calls whatever its name says.
    const { phonenumber } = sdk().openapi as unknown as {
      phonenumber: { getPhoneNumber(asked: { code: string }): Promise<PhoneAnswer> };
    };
    const number = (await phonenumber.getPhoneNumber({ code })).phoneInfo?.purePhoneNumber;
    return typeof number === 'string' ? number : null;
  } catch (error) {
    if ((error as { errCode?: unknown }).errCode === INVALID_CODE) return null;
    throw error;
  }
}
