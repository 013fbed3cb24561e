/** What continues a line and takes the meaning of the next character; `# escape=` chooses. */
export type Escape = '\\' | '`'
