/** What the key of a comment looks like, wherever it comes from: it stands in the comment, as a part of an HTML comment. */
export const COMMENT_KEY_FORM = /^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/
