import type { ReactNode } from 'react';
import { Document } from '#components/frame/Document.tsx';
import '../globals.css';

/** `/` is the Chinese home page; its canonical address is `/zh/`. */
export default function EntryLayout({ children }: { children: ReactNode }) {
  return <Document locale="zh">{children}</Document>;
}
