/**
 * A pill with a tick and an X, about as high as the letters beside it. It is drawn for this package: the artwork of the
 * California Attorney General is not part of it. A site that has that picture passes it as `icon`.
 */
export const OptOutIcon = () => (
  <svg viewBox="0 0 30 14" width="1.9em" height="0.89em" aria-hidden="true" focusable="false">
    <rect x="0.75" y="0.75" width="28.5" height="12.5" rx="6.25" fill="#fff" stroke="#06f" strokeWidth="1.5" />
    <path d="M17.2 0.75H23a6.25 6.25 0 0 1 0 12.5h-9z" fill="#06f" />
    <path d="M6.2 7.2l2.4 2.5 4.3-5.4" fill="none" stroke="#06f" strokeWidth="1.7" />
    <path d="M19.4 4.4l5.2 5.2m0-5.2l-5.2 5.2" fill="none" stroke="#fff" strokeWidth="1.7" />
  </svg>
)
