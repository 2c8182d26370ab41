import { SPORT_PATHS } from '#components/frame/sportPaths.ts';

/** The drawings that `KindIcon` shows, once in a page: the island need not carry them. */
export function KindSymbols() {
  return (
    <svg className="symbols" aria-hidden="true">
      {Object.entries(SPORT_PATHS).map(([sport, path]) => (
        <symbol id={`sport-${sport}`} viewBox="0 0 24 24" key={sport}>
          <path d={path} />
        </symbol>
      ))}
    </svg>
  );
}
