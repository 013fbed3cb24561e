/** `USER` absent, `root`, or zero as Docker reads it, with or without a group. A named user can be zero as well. */
export const isRootUser = (configuredUser: string): boolean => /^(?:root|\+?0+)?(?::|$)/.test(configuredUser)
