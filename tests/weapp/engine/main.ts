import { refuse } from './app-package';
import { addBuiltIns } from './built-ins';
import { appInstance, provide, requireModule } from './modules';
import { pageStack, reachBottomOfTop, router } from './router';
import { addAppStyles } from './styles';
import { entered, wx } from './wx';

provide({ wx, pages: () => pageStack().map(({ instance }) => instance) });
addAppStyles();
addBuiltIns();
requireModule('app');

const { path, query, url } = entered();
const launch = { path, query, scene: 1047 };
appInstance().onLaunch?.(launch);
appInstance().onShow?.(launch);
try {
  router.reLaunch({ url });
} catch (error) {
  refuse(error instanceof Error ? error.message : (error as { errMsg: string }).errMsg);
}

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

/** WeChat reads roles aloud from aria-role; a browser knows them as role. */
function speakRole(element: Element): void {
  const role = element.getAttribute('aria-role');
  if (role) element.setAttribute('role', role);
  else if (element.hasAttribute('aria-role')) element.removeAttribute('role');
}
new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes) {
    if (target instanceof Element && target.hasAttribute('aria-role')) speakRole(target);
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      speakRole(node);
      node.querySelectorAll('[aria-role]').forEach(speakRole);
    }
  }
}).observe(document.body, {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['aria-role'],
});
