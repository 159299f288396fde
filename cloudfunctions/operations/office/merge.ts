import type { Handler } from '../../services/handler';
import { mergeInto } from '../../services/item/merge-into';

export const merge: Handler<'merge'> = ({ no, parentNo }, call) => mergeInto(no, parentNo, call);
