/** The atlas's mark: three bodies, two lines, and one that is not stated. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
      <path strokeWidth="2.2" d="M14.5 9.5L8.5 21M17.5 9.5l5.5 10" />
      <path strokeWidth="2.2" strokeLinecap="round" strokeDasharray="0.1 3.8" d="M13 24.5h8" />
      <circle cx="24.8" cy="22.8" r="3.2" strokeWidth="2.2" />
      <circle cx="16" cy="7" r="4.2" fill="currentColor" stroke="none" />
      <circle cx="7.2" cy="24.2" r="4.2" fill="currentColor" stroke="none" />
    </svg>
  );
}
