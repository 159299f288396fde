import type { BuiltInName } from './built-in-markup';
import { pickDay, ask } from './dialogs';
import { addComponent, type Instance } from './easel';
import { pack, refuse } from './app-package';
import { drawMarkers } from './map';
import { agreeButtonPressed } from './permissions';
import { shareOfTop } from './router';

type Inside = HTMLInputElement | HTMLTextAreaElement | HTMLImageElement;

interface BuiltIn extends Instance {
  _$: { id: string; $$: HTMLElement; shadowRoot: { childNodes: { $$?: HTMLElement }[] } };
  inside?: Inside;
}

interface Behaviour {
  properties: readonly string[];
  /** Puts a property into effect, at first and whenever it changes. */
  apply?(this: BuiltIn, name: string, value: unknown): void;
  begin?(this: BuiltIn): void;
}

const flag = (value: unknown) => value === true || value === 'true';
/** What WeChat reads aloud of any of them, as the property that an attribute becomes. */
const SPOKEN: Record<string, string> = {
  ariaLabel: 'aria-label',
  ariaRole: 'aria-role',
  ariaHidden: 'aria-hidden',
};

function speak(element: HTMLElement, name: string, value: unknown): void {
  const attribute = SPOKEN[name];
  if (attribute === undefined) return;
  if (words(value) === '') element.removeAttribute(attribute);
  else element.setAttribute(attribute, words(value));
}

const words = (value: unknown) => (value === null || value === undefined ? '' : String(value));

const FIELD = ['value', 'placeholder', 'type', 'password', 'disabled', 'maxlength', 'focus', 'autoHeight'];

/** Text that is typed: WeChat cuts at `maxlength`, 140 unless told, -1 for none. */
const field = (multiline: boolean): Behaviour => ({
  properties: FIELD,
  apply(name, value) {
    const input = this.inside as HTMLInputElement | undefined;
    if (!input) return;
    if (name === 'value' && input.value !== words(value)) input.value = words(value);
    if (name === 'placeholder') input.placeholder = words(value);
    if (name === 'disabled') input.disabled = flag(value);
    if (name === 'password' && flag(value)) input.type = 'password';
    if (name === 'maxlength' || name === 'value') {
      const most = Number(this.data['maxlength'] ?? 140);
      if (most > 0) input.maxLength = most;
      else input.removeAttribute('maxlength');
    }
  },
  begin() {
    const input = this.inside as HTMLInputElement;
    const detail = () => ({ value: input.value, cursor: input.selectionStart ?? 0 });
    input.addEventListener('input', () => this.triggerEvent('input', detail()));
    input.addEventListener('focus', () => this.triggerEvent('focus', detail()));
    input.addEventListener('blur', () => this.triggerEvent('blur', detail()));
    input.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Enter' && !multiline) this.triggerEvent('confirm', detail());
    });
  },
});

const FIT: Record<string, string> = { aspectFill: 'cover', aspectFit: 'contain' };

const BEHAVIOURS: Record<BuiltInName, Behaviour> = {
  input: field(false),
  textarea: field(true),
  image: {
    properties: ['src', 'mode', 'lazyLoad'],
    apply(name, value) {
      const image = this.inside as HTMLImageElement | undefined;
      if (!image) return;
      if (name === 'src' && words(value) !== '') image.src = words(value);
      if (name === 'mode') image.style.objectFit = FIT[words(value)] ?? 'fill';
    },
    begin() {
      const image = this.inside as HTMLImageElement;
      image.addEventListener('load', () => {
        // As wide as its frame, and as high as the picture then is: WeChat sets the height itself.
        if (words(this.data['mode']) === 'widthFix') {
          const host = this._$.$$;
          host.style.height = `${(host.clientWidth * image.naturalHeight) / image.naturalWidth}px`;
        }
        this.triggerEvent('load', { width: image.naturalWidth, height: image.naturalHeight });
      });
      image.addEventListener('error', () => this.triggerEvent('error', { errMsg: 'load fail' }));
    },
  },
  switch: {
    properties: ['checked', 'disabled'],
    apply(name, value) {
      const box = this.inside as HTMLInputElement | undefined;
      if (box && name === 'checked') box.checked = flag(value);
    },
    begin() {
      const box = this.inside as HTMLInputElement;
      box.addEventListener('change', () => this.triggerEvent('change', { value: box.checked }));
    },
  },
  button: {
    properties: ['disabled', 'openType', 'loading', 'size', 'type', 'plain'],
    apply(name, value) {
      if (name === 'disabled') this._$.$$.toggleAttribute('disabled', flag(value));
    },
    begin() {
      const element = this._$.$$;
      element.setAttribute('role', 'button');
      element.addEventListener('click', () => {
        if (flag(this.data['disabled'])) return;
        void openWith(this, words(this.data['openType']));
      });
    },
  },
  picker: {
    properties: ['mode', 'value', 'range', 'rangeKey', 'disabled', 'start', 'end', 'fields'],
    begin() {
      this._$.$$.addEventListener('click', () => void pick(this));
    },
  },
  map: {
    properties: ['longitude', 'latitude', 'scale', 'markers', 'includePoints'],
    apply(name, value) {
      if (name !== 'markers') return;
      drawMarkers(this._$.$$, value, (markerId) => this.triggerEvent('markertap', { markerId }));
    },
  },
  canvas: {
    properties: ['type'],
    apply(name, value) {
      if (name === 'type' && value !== '2d') refuse('a canvas without type="2d" draws on no new phone');
    },
  },
  'scroll-view': { properties: ['scrollX', 'scrollY', 'scrollIntoView', 'enhanced', 'showScrollbar'] },
};

/** What only WeChat's own button may ask for, on a tap. */
async function openWith(button: BuiltIn, openType: string): Promise<void> {
  switch (openType) {
    case '':
      return;
    case 'share':
      if (shareOfTop('button') === null) refuse('open-type="share" on a page without onShareAppMessage');
      return;
    case 'agreePrivacyAuthorization':
      agreeButtonPressed(button._$.id);
      button.triggerEvent('agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' });
      return;
    case 'getPhoneNumber': {
      const agreed = (await ask('申请使用您的手机号', ['允许'])) === 0;
      const detail = agreed
        ? { code: await phoneCode(), errMsg: 'getPhoneNumber:ok' }
        : { errMsg: 'getPhoneNumber:fail user deny' };
      button.triggerEvent('getphonenumber', detail);
      return;
    }
    default:
      refuse(`button open-type="${openType}" is not known to this runner`);
  }
}

async function phoneCode(): Promise<string> {
  const { requestPhoneCode } = await import('./door');
  return requestPhoneCode();
}

async function pick(picker: BuiltIn): Promise<void> {
  if (flag(picker.data['disabled'])) return;
  const mode = words(picker.data['mode']) || 'selector';
  if (mode === 'date' || mode === 'time') {
    const value = await pickDay(mode, words(picker.data['value']));
    if (value !== null) picker.triggerEvent('change', { value });
    else picker.triggerEvent('cancel');
    return;
  }
  if (mode !== 'selector') return refuse(`picker mode="${mode}" is not known to this runner`);
  const range = (picker.data['range'] ?? []) as unknown[];
  const key = words(picker.data['rangeKey']);
  const labels = range.map((one) =>
    key === '' ? String(one) : String((one as Record<string, unknown>)[key] ?? ''),
  );
  const index = await ask('', labels);
  if (index === null || index >= labels.length) picker.triggerEvent('cancel');
  else picker.triggerEvent('change', { value: index });
}

/** Native events of what is inside would come a second time beside those that WeChat sends. */
const NATIVE = ['input', 'change', 'focus', 'blur', 'load', 'error', 'scroll'];

export function addBuiltIns(): void {
  for (const name of pack.builtIns as BuiltInName[]) {
    const { properties, apply, begin } = BEHAVIOURS[name];
    const path = `__wx/${name}`;
    const all = [...properties, ...Object.keys(SPOKEN)];
    addComponent(path, {}, pack.templates, (environment) =>
      environment.Component({
        options: { styleIsolation: 'shared', virtualHost: false },
        properties: Object.fromEntries(all.map((property) => [property, { type: null, value: null }])),
        observers: Object.fromEntries(
          all.map((property) => [
            property,
            function (this: BuiltIn, value: unknown) {
              speak(this._$.$$, property, value);
              apply?.call(this, property, value);
            },
          ]),
        ),
        lifetimes: {
          attached(this: BuiltIn) {
            const first = this._$.shadowRoot.childNodes[0]?.$$;
            if (first?.classList.contains('wx-inside')) this.inside = first as Inside;
            begin?.call(this);
            for (const property of all) {
              speak(this._$.$$, property, this.data[property]);
              apply?.call(this, property, this.data[property]);
            }
            for (const event of NATIVE) {
              this.inside?.addEventListener(event, (native) => native.stopPropagation());
            }
          },
        },
      }),
    );
  }
}
