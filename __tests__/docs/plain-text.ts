/** What somebody reads of a report's Markdown: no marks, no links, no entities, single blanks. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/\]\(https?:[^)]*\)/g, ']')
    .replace(/<\/?(?:code|wbr|pre|details|summary|br|sub)[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&nbsp;', ' ')
    .replace(/\*\*|\[|\]/g, '')
    .replace(/[^\S\n]+/g, ' ')
