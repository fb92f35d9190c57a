// The head: the one small signed file that says what a feed holds now. Its shape, and reading it from verified bytes.
import * as v from 'valibot';
import { caps } from './limits.ts';
import { parseStrictJson } from './strict-json.ts';

/** Versions count signings: far above any real number, far below where numbers stop being exact. */
export const MAX_VERSION = 1_000_000_000;
/** Deltas a head may list. */
export const MAX_DELTAS = 60;

const sha256Hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const version = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_VERSION));
/** UTC to the second: "2026-11-22T09:00:00Z". */
const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
  v.check((s) => !Number.isNaN(Date.parse(s))),
);
const size = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));
const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));
const webAddress = v.pipe(
  text(2_048),
  v.check((s) => URL.canParse(s) && ['https:', 'http:'].includes(new URL(s).protocol)),
);
const contact = v.pipe(
  text(2_048),
  v.check((s) => URL.canParse(s) && ['https:', 'http:', 'mailto:'].includes(new URL(s).protocol)),
);

/** Lower-case words with hyphens; part of the link and of both signed files. */
export const feedIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(60));

const headSchema = v.object({
  feedId: feedIdSchema,
  publisher: v.object({
    name: text(200),
    url: v.optional(webAddress),
    corrections: v.optional(contact),
    licence: v.optional(text(60)),
    /** Root of the public site made from the same records; an incident's page is `incidents/<id>/` below it. */
    pages: v.optional(webAddress),
  }),
  /** Version of the key list whose keys signed this. */
  keysVersion: version,
  version,
  issuedAt: instant,
  expires: instant,
  /** Which records, in which revision: must come out of the snapshot and of every delta. */
  stateSha256: sha256Hex,
  snapshot: v.object({
    count: size(caps.records),
    length: size(caps.snapshotBytes),
    rawLength: size(Number.MAX_SAFE_INTEGER),
    sha256: sha256Hex,
  }),
  /** Each leads from one older version to this one. */
  deltas: v.pipe(
    v.array(
      v.object({
        from: version,
        length: size(caps.deltaBytes),
        rawLength: size(Number.MAX_SAFE_INTEGER),
        sha256: sha256Hex,
      }),
    ),
    v.maxLength(MAX_DELTAS),
  ),
  /** Signed word that this version, or the last such before it, took away more than three records in ten. */
  bulkRemoval: v.optional(version),
  /** Signed word that an empty feed is meant. */
  allowEmpty: v.optional(v.literal(true)),
  /** Lowest version of the extension that understands the records. */
  minClient: v.optional(v.pipe(v.string(), v.regex(/^\d{1,4}(?:\.\d{1,4}){0,3}$/))),
});

export type Head = v.InferOutput<typeof headSchema>;
export type FileRef = Pick<Head['snapshot'], 'length' | 'rawLength' | 'sha256'>;

/** Where a content-addressed file lies, relative to the head. */
export function filePathOf({ sha256 }: Pick<FileRef, 'sha256'>): string {
  return `files/${sha256}.owabi`;
}

export type ParsedPayload<T> =
  | { kind: 'parsed'; value: T }
  | { kind: 'refused'; reason: 'UNKNOWN_FORMAT' | 'BAD_PAYLOAD'; detail: string };

export function parseHead(payload: Uint8Array): ParsedPayload<Head> {
  return parsePayload(payload, headSchema);
}

/** Fields that the schema does not know are ignored: a minor version may add some. Another `format` is another language. */
export function parsePayload<T>(payload: Uint8Array, schema: v.GenericSchema<unknown, T>): ParsedPayload<T> {
  const parsed = parseStrictJson(payload, caps.headBytes);
  if (parsed.kind === 'refused') return { kind: 'refused', reason: 'BAD_PAYLOAD', detail: parsed.reason };
  const format = (parsed.value as { format?: unknown } | null)?.format;
  if (format !== 1) {
    const isLater = Number.isInteger(format) && (format as number) > 1;
    return { kind: 'refused', reason: isLater ? 'UNKNOWN_FORMAT' : 'BAD_PAYLOAD', detail: `format ${String(format)}` };
  }
  const result = v.safeParse(schema, parsed.value);
  if (result.success) return { kind: 'parsed', value: result.output };
  const [issue] = result.issues;
  return { kind: 'refused', reason: 'BAD_PAYLOAD', detail: `${v.getDotPath(issue) ?? ''}: ${issue.message}` };
}
