import type { TemplateFieldType } from '../options';

const HAN_NAME = /^[\p{Script=Han}·]{1,10}$/u;
const LATIN_NAME = /^[A-Za-z\p{P}\p{S} ]{1,20}$/u;
const MIXED_NAME = /^[\p{Script=Han}A-Za-z\p{P}\p{S} ]{1,10}$/u;
const CLOCK = String.raw`([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?`;
const DAY = String.raw`\d{4}(年(0?[1-9]|1[0-2])月(0?[1-9]|[12]\d|3[01])日|(?<separator>[-/.])(0?[1-9]|1[0-2])\k<separator>(0?[1-9]|[12]\d|3[01]))`;
const DAY_AND_CLOCK = new RegExp(`^${DAY}( ?${CLOCK})?$`);
const CLOCK_AND_DAY = new RegExp(`^(${DAY} ?)?${CLOCK}$`);

/** What each type of field accepts: the platform's table of contents and lengths; lengths in characters. */
const RULES: Record<TemplateFieldType, (value: string) => boolean> = {
  thing: (value) => Array.from(value).length <= 20,
  number: (value) => /^[-+]?\d+(\.\d+)?$/.test(value) && value.length <= 32,
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => /^[\p{P}\p{S}]{1,5}$/u.test(value),
  character_string: (value) => /^[\x20-\x7e]{1,32}$/.test(value),
  time: (value) => everyPoint(value, CLOCK_AND_DAY),
  date: (value) => everyPoint(value, DAY_AND_CLOCK),
  amount: (value) => /^\p{Sc}?\d{1,10}(\.\d+)?元?$/u.test(value),
  phone_number: (value) => /^[\d+\-() ]{1,17}$/.test(value),
  car_number: (value) => /^[\p{Script=Han}A-Za-z0-9][A-Za-z0-9]{0,6}[\p{Script=Han}A-Za-z0-9]?$/u.test(value),
  name: (value) => HAN_NAME.test(value) || LATIN_NAME.test(value) || MIXED_NAME.test(value),
  phrase: (value) => /^\p{Script=Han}{1,5}$/u.test(value),
};

export function fieldAccepts(type: TemplateFieldType, value: string): boolean {
  return RULES[type](value);
}

/** Dates and times may be a span: two points joined by `~`. */
function everyPoint(value: string, point: RegExp): boolean {
  const points = value.split('~');
  return points.length <= 2 && points.every((text) => point.test(text));
}
