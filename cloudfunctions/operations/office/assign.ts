import type { Handler } from '../../services/handler';
import { assignTo } from '../../services/item/assign-to';

export const assign: Handler<'assign'> = ({ no, ...choice }, call) => assignTo(no, choice, call);
