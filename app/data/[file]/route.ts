import { dataFile, dataFileNames } from '#lib/venues/dataFiles.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => dataFileNames().map((file) => ({ file }));

export async function GET(_: Request, { params }: RouteContext<'/data/[file]'>) {
  const { body, type } = dataFile((await params).file);
  return new Response(body, { headers: { 'content-type': type } });
}
