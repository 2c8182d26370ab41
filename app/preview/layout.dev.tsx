import type { ReactNode } from 'react';
import { Document } from '#components/frame/Document.tsx';
import '../globals.css';
import './preview.css';

export const metadata = { title: '预览 · Preview', robots: { index: false } };

/** Pages for editors. Their files end in `.dev.tsx`, which only `npm run dev` knows: nothing of them is exported. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return <Document locale="zh">{children}</Document>;
}
