import { addBuiltIns } from './built-ins';
import { appInstance, requireModule } from './modules';
import { reachBottomOfTop, router } from './router';
import { addAppStyles } from './styles';
import { entered } from './wx';

addAppStyles();
addBuiltIns();
requireModule('app');

const { path, query, url } = entered();
const launch = { path, query, scene: 1047 };
appInstance().onLaunch?.(launch);
appInstance().onShow?.(launch);
router.reLaunch({ url });

/** WeChat scrolls the page itself and tells it when its end comes near. */
const NEAR_END_PX = 50;
document.addEventListener(
  'scroll',
  ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.classList.contains('wx-page')) return;
    if (target.scrollTop + target.clientHeight >= target.scrollHeight - NEAR_END_PX) reachBottomOfTop();
  },
  true,
);
