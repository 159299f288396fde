import type { Handler } from '../../services/handler';
import { registerItem } from '../../services/intake/register-item';

export const register: Handler<'register'> = (input, call) => registerItem(input, call);
