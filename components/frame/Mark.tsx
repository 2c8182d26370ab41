/** The mark: a price tag whose hole is the low winter sun over its horizon. */
export function Mark() {
  return (
    <svg width="22" height="28" viewBox="0 0 24 30" aria-hidden="true">
      <path className="body" fillRule="evenodd" d="M6 0H18L24 6V28.5Q24 30 22.5 30H1.5Q0 30 0 28.5V6Z" />
      <circle className="hole" cx="12" cy="13" r="6" />
      <path className="hole" d="M3.5 21H20.5" strokeWidth="2" />
    </svg>
  );
}
