import { z } from 'zod';

const lockShape = z.object({
  name: z.string(),
  version: z.string(),
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
});

const purl = (name: string, version: string): string => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

/** `sha512-…` of the lock file as CycloneDX has it. */
function hashes(integrity: string | undefined) {
  const [, algorithm, base64 = ''] = integrity?.match(/^(sha\d+)-(\S+)/) ?? [];
  if (!algorithm) return undefined;
  return [
    {
      alg: algorithm.toUpperCase().replace('SHA', 'SHA-'),
      content: Buffer.from(base64, 'base64').toString('hex'),
    },
  ];
}

/**
 * Everything that takes part in making the site, as a CycloneDX 1.5 bill of materials, from the text of
 * package-lock.json: the same lock file, the same bill, without a network and on any npm (`npm sbom` needs npm 10
 * and adds a random number and the time). Packages for development only are left out.
 */
export function billOfMaterials(lockText: string) {
  const { name, version, packages } = lockShape.parse(JSON.parse(lockText));
  const components = Object.entries(packages).flatMap(([place, one]) => {
    if (place === '' || one.dev || !one.version) return [];
    const known = one.name ?? place.replace(/^.*node_modules\//, '');
    const ref = purl(known, one.version);
    return {
      type: 'library',
      'bom-ref': `${ref}#${place}`,
      name: known,
      version: one.version,
      scope: one.optional ? 'optional' : 'required',
      purl: ref,
      ...(one.license ? { licenses: [{ expression: one.license }] } : {}),
      ...(one.integrity ? { hashes: hashes(one.integrity) } : {}),
    };
  });
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': 'site', name, version, licenses: [{ expression: 'MIT' }] },
    },
    components,
  };
}
