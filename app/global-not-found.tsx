import type { Metadata } from 'next';
import { Document } from '#components/frame/Document.tsx';
import { LostAnywhere } from '#components/frame/LostAnywhere.tsx';
import { fixedSitePage } from '#lib/share/fixedSitePage.ts';
import { pageHead } from '#lib/share/pageHead.ts';
import './globals.css';

export const metadata: Metadata = { ...pageHead(fixedSitePage('zh', 'notFound')), robots: { index: false } };

/** Becomes `/404.html`: for addresses that name no language. */
export default function GlobalNotFound() {
  return (
    <Document locale="zh">
      <LostAnywhere />
    </Document>
  );
}
