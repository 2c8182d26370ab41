import { summaly } from '@misskey-dev/summaly';
import domino from 'domino';
import { getPreviewFromContent } from 'link-preview-js';
import metascraper from 'metascraper';
import description from 'metascraper-description';
import image from 'metascraper-image';
import title from 'metascraper-title';
import address from 'metascraper-url';
import openGraphScraper from 'open-graph-scraper';
import { getMetadata } from 'page-metadata-parser';
import { unfurl } from 'unfurl.js';
import type { Client } from './client.ts';

// Summaly refuses addresses of the own machine unless it is told that this is a test.
process.env.SUMMALY_ALLOW_PRIVATE_IP = 'true';

const scrape = metascraper([title(), description(), image(), address()]);
const orNothing = (value: string | null | undefined): string | undefined => value ?? undefined;

/** Link previews as libraries make them: Misskey’s own, and those that chat and blog software builds on. */
export const LIBRARIES: readonly Client[] = [
  {
    name: 'metascraper',
    preview: async ({ url, html }) => {
      const read = await scrape({ url, html });
      return {
        title: orNothing(read.title),
        description: orNothing(read.description),
        image: orNothing(read.image),
      };
    },
  },
  {
    name: 'unfurl.js',
    preview: async ({ url }) => {
      const { open_graph: read } = await unfurl(url);
      return { title: read?.title, description: read?.description, image: read?.images?.[0]?.url };
    },
  },
  {
    name: 'open-graph-scraper',
    preview: async ({ url }) => {
      const { result } = await openGraphScraper({ url });
      return { title: result.ogTitle, description: result.ogDescription, image: result.ogImage?.[0]?.url };
    },
  },
  {
    name: 'link-preview-js',
    preview: async ({ url, html }) => {
      // Its own fetch takes no address without a top-level domain; what it reads is the same.
      const read = await getPreviewFromContent({
        url,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        data: html,
      });
      if (!('title' in read)) return {};
      return { title: read.title, description: read.description, image: read.images[0] };
    },
  },
  {
    name: 'summaly (Misskey)',
    preview: async ({ url }) => {
      const read = await summaly(url);
      return {
        title: orNothing(read.title),
        description: orNothing(read.description),
        image: orNothing(read.thumbnail),
      };
    },
  },
  {
    name: 'page-metadata-parser',
    preview: async ({ url, html }) => getMetadata(domino.createWindow(html).document, url),
  },
];
