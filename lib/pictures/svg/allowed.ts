const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Elements that draw. No script, no style sheet, no HTML, no picture from elsewhere, nothing that moves or leads away. */
export const ELEMENTS = words(`
  svg g defs symbol use path rect circle ellipse line polyline polygon text tspan
  linearGradient radialGradient stop pattern clipPath mask marker
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology
  feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence`);

/** What drawing programs add for themselves: left out without a word, it draws nothing. */
export const IGNORED_ELEMENTS = words('title desc metadata');

/** How things look: as attributes, and so also as what a `style` attribute may say. */
export const LOOKS = words(`
  clip-path clip-rule color color-interpolation color-interpolation-filters dominant-baseline fill fill-opacity
  fill-rule filter flood-color flood-opacity font-family font-size font-style font-weight letter-spacing
  lighting-color marker-end marker-mid marker-start mask opacity paint-order stop-color stop-opacity stroke
  stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
  text-anchor transform vector-effect visibility display word-spacing`);

export const ATTRIBUTES = new Set([
  ...LOOKS,
  ...words(`
    id viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy width height d points pathLength
    rotate textLength lengthAdjust offset gradientUnits gradientTransform spreadMethod patternUnits
    patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits markerUnits markerWidth
    markerHeight refX refY orient filterUnits primitiveUnits in in2 result mode type values operator k1 k2 k3 k4
    order kernelMatrix divisor bias targetX targetY edgeMode kernelUnitLength preserveAlpha surfaceScale
    diffuseConstant specularConstant specularExponent azimuth elevation scale xChannelSelector yChannelSelector
    stdDeviation radius baseFrequency numOctaves seed stitchTiles tableValues slope intercept amplitude exponent
    z pointsAtX pointsAtY pointsAtZ limitingConeAngle`),
]);

/** A value that names a part of the same drawing, or none; `url()` of anything else leads elsewhere. */
export const LOCAL_URL = /^\s*url\(\s*(["']?)#([\w.-]+)\1\s*\)\s*(?:none|#[0-9a-f]{3,8}|[a-z]+)?\s*$/i;
export const LOCAL_HREF = /^#([\w.-]+)$/;

/** What no value holds, its spaces taken out: an address, code, or an escape that could hide one. */
const SUSPECT = /url\(|script:|expression\(|image(?:-set)?\(|@import|\\|\/\/|data:/i;
// Browsers skip these inside a scheme: controls, spaces, and marks that cannot be seen.
const SKIPPED = /[\p{Cc}\p{Cf}\p{Z}]+/gu;

/** Whether a value stays within the drawing. */
export const staysInside = (value: string): boolean =>
  !SUSPECT.test(value.normalize('NFKC').replace(SKIPPED, '')) || LOCAL_URL.test(value);
