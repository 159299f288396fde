/** WeChat's built-in components as far as the app uses them: what each is made of here. One that is missing fails to compile. */
export const BUILT_IN_MARKUP = {
  button: '<slot/>',
  image: '<img class="wx-inside"/>',
  input: '<input class="wx-inside"/>',
  textarea: '<textarea class="wx-inside"></textarea>',
  picker: '<slot/>',
  switch: '<input type="checkbox" class="wx-inside"/>',
  'scroll-view': '<slot/>',
  map: '<slot/>',
  canvas: '<canvas class="wx-inside"></canvas>',
} as const;

export type BuiltInName = keyof typeof BUILT_IN_MARKUP;
