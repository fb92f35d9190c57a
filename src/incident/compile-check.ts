// Makes a quick check out of a schema: the schema stays the one definition, and decides wherever the check does not say yes.
import * as v from 'valibot';

type Check = (value: unknown) => boolean;
type Entries = Record<string, v.GenericSchema>;
type Message<T extends v.BaseIssue<unknown>> = v.ErrorMessage<T> | undefined;

/** The kinds of schema that records are made of; any other is asked itself. */
type KnownSchema =
  | v.StringSchema<Message<v.StringIssue>>
  | v.BooleanSchema<Message<v.BooleanIssue>>
  | v.NumberSchema<Message<v.NumberIssue>>
  | v.PicklistSchema<readonly string[], Message<v.PicklistIssue>>
  | v.OptionalSchema<v.GenericSchema, unknown>
  | v.ArraySchema<v.GenericSchema, Message<v.ArrayIssue>>
  | v.ObjectSchema<Entries, Message<v.ObjectIssue>>;

/**
 * Yes means: the schema accepts this value, parsed from JSON, and would give back an equal one. No means nothing: the value
 * may be wrong, or have fields that the schema drops. Walking the schema anew for each of a hundred thousand records costs
 * twice as much as a walk that was laid out once, and more while the code is cold.
 */
export function compileCheck(schema: v.GenericSchema): Check {
  const [base, ...actions] = 'pipe' in schema ? (schema.pipe as [v.GenericSchema, ...v.GenericPipeItem[]]) : [schema];
  const checks = [compileBase(base), ...actions.map(compileAction)];
  if (checks.length === 1) return checks[0] as Check;
  if (checks.length === 2) {
    const [first, second] = checks as [Check, Check];
    return (value) => first(value) && second(value);
  }
  return (value) => checks.every((check) => check(value));
}

function compileBase(schema: v.GenericSchema): Check {
  const known = schema as KnownSchema;
  switch (known.type) {
    case 'string':
    case 'boolean':
      return (value) => typeof value === known.type;
    case 'number':
      return (value) => typeof value === 'number' && !Number.isNaN(value);
    case 'picklist': {
      const options = new Set<unknown>(known.options);
      return (value) => options.has(value);
    }
    case 'optional': {
      const check = compileCheck(known.wrapped);
      const isOptional = canBeLeftOut(schema);
      return (value) => (value === undefined ? isOptional : check(value));
    }
    case 'array': {
      const check = compileCheck(known.item);
      return (value) => {
        if (!Array.isArray(value)) return false;
        for (const one of value) if (!check(one)) return false;
        return true;
      };
    }
    case 'object':
      return compileObject(known.entries);
    default:
      return (value) => {
        const result = v.safeParse(schema, value);
        return result.success && Object.is(result.output, value);
      };
  }
}

function compileObject(entries: Entries): Check {
  const fields = new Map(
    Object.entries(entries).map(([key, entry]) => [
      key,
      { check: compileCheck(entry), isRequired: !canBeLeftOut(entry) },
    ]),
  );
  const requiredCount = [...fields.values()].filter(({ isRequired }) => isRequired).length;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let missing = requiredCount;
    for (const key in value) {
      const field = fields.get(key);
      if (!field?.check(value[key as never])) return false;
      if (field.isRequired) missing--;
    }
    return missing === 0;
  };
}

/** Without the schema putting something in its place. */
function canBeLeftOut(schema: v.GenericSchema): boolean {
  const known = schema as KnownSchema;
  return known.type === 'optional' && known.default === undefined && !('fallback' in schema);
}

/** A rule on a value of the right type; anything that changes the value is left to the schema. */
function compileAction(action: v.GenericPipeItem): Check {
  if (action.kind !== 'validation') return () => false;
  if (action.type === 'check') return (action as v.CheckAction<unknown, Message<v.CheckIssue<unknown>>>).requirement;
  const config = v.getGlobalConfig();
  return (value) => action['~run']({ typed: true, value }, config).issues === undefined;
}
