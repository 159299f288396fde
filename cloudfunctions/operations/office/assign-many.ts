import type { Handler } from '../../services/handler';
import { assignTo } from '../../services/item/assign-to';
import { eachItem } from '../../services/item/each-item';

export const assignMany: Handler<'assignMany'> = ({ nos, ...choice }, call) =>
  eachItem(nos, call, (no, each) => assignTo(no, choice, each));
