/** A record with the one key, or none where there is no value: `undefined` is no value of an optional property here. */
export function optional<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  const record: Partial<Record<Key, Value>> = {}
  if (value !== undefined) record[key] = value
  return record
}
