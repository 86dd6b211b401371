/** The product's sign: two circles that overlap. */
export function BrandIcon() {
  return (
    <svg
      aria-hidden="true"
      fill="none"
      height="100%"
      stroke="currentColor"
      strokeWidth="3"
      viewBox="0 0 32 32"
      width="100%"
    >
      <circle cx="12" cy="16" r="8.5" />
      <circle cx="20" cy="16" r="8.5" />
    </svg>
  )
}

/** Sign and name, for the page on which people sign in. */
export function BrandLogo() {
  return (
    <span className="liaison-logo">
      <BrandIcon /> Liaison
    </span>
  )
}
