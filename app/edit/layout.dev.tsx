import type { ReactNode } from 'react';
import { Document } from '#components/frame/Document.tsx';
import '../globals.css';

export const metadata = { title: '编辑 · Edit', robots: { index: false } };

/** The visual editor. Its routes end in `.dev.tsx`, which only `npm run dev` knows: nothing of them is exported. */
export default function EditLayout({ children }: { children: ReactNode }) {
  return <Document locale="zh">{children}</Document>;
}
