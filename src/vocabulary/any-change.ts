/** Names every change of what the public sees, among its other names: what may show any of them has read this, and caches know it by this. */
export const ANY_CHANGE = 'changes'
