import { typeName } from './document';
import { compareValues } from './key-encoding';
import { requestFailed } from './unsupported';

/** Computes the new value of a field. */
export type FieldUpdate = (old: unknown, argument: unknown, place: string) => unknown;

const BITS: Readonly<Record<string, (a: number, b: number) => number>> = {
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
};

export const fieldUpdates: Readonly<Record<string, FieldUpdate>> = {
  $set: (_old, argument) => argument,
  $inc: (old, argument, place) => number(old, 0, '$inc', place) + operand(argument, '$inc'),
  $mul: (old, argument, place) => number(old, 0, '$mul', place) * operand(argument, '$mul'),
  $max: (old, argument) => (old === undefined || compareValues(argument, old) > 0 ? argument : old),
  $min: (old, argument) => (old === undefined || compareValues(argument, old) < 0 ? argument : old),
  $bit: (old, argument, place) => {
    return Object.entries(argument as Record<string, unknown>).reduce(
      (value, [name, operandValue]) => {
        const operation = BITS[name];
        if (!operation)
          throw requestFailed(`The $bit operator only supports 'and', 'or', and 'xor', not '${name}'`);
        return operation(value, operand(operandValue, '$bit'));
      },
      number(old, 0, '$bit', place),
    );
  },
};

function number(value: unknown, missing: number, operator: string, place: string): number {
  if (value === undefined) return missing;
  if (typeof value === 'number') return value;
  throw requestFailed(
    `Cannot apply ${operator} to a value of non-numeric type: the field '${place}' is of type ${typeName(value)}`,
  );
}

function operand(value: unknown, operator: string): number {
  if (typeof value === 'number') return value;
  throw requestFailed(`Cannot ${operator.slice(1)} with non-numeric argument of type ${typeName(value)}`);
}
