/** Bytes as text, one character each. */
export const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

/** `1 file`, `2 files`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
