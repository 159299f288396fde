import type { Handler } from '../../services/handler';
import { eachItem } from '../../services/item/each-item';
import { mergeInto } from '../../services/item/merge-into';

export const mergeMany: Handler<'mergeMany'> = ({ nos, parentNo }, call) =>
  eachItem(nos, call, (no, each) => mergeInto(no, parentNo, each));
