import type { Handler } from '../../services/handler';
import { submitItem } from '../../services/intake/submit-item';

export const submit: Handler<'submit'> = (input, call) => submitItem(input, call);
