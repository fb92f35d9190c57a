// What a client refuses to read, whoever signed it: no input may cost more than these.

export const caps = {
  /** A snapshot of 1,000,000 incidents would be larger: that is what shards are for. */
  snapshotBytes: 128 * 1024 * 1024,
  deltaBytes: 32 * 1024 * 1024,
  headBytes: 64 * 1024,
  keysBytes: 64 * 1024,
  fileHeaderBytes: 4 * 1024 * 1024,
  blockBytes: 2 * 1024 * 1024,
  blockRawBytes: 4 * 1024 * 1024,
  blockRecords: 20_000,
  records: 500_000,
  /** Deepest nesting of JSON in any file; a record needs seven levels. */
  jsonDepth: 32,
  /** Deepest nesting of lists and objects inside a block. */
  columnDepth: 12,
  /** Entries of one list in a record, as the schema has it. */
  listEntries: 64,
} as const;

/** A publisher closes a block when its records, as JSON, reach this many bytes. Clients take any size up to the caps. */
export const BLOCK_TARGET_BYTES = 384 * 1024;
