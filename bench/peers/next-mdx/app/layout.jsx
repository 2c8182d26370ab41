import './plain.css';

export default function Layout({ children }) {
  return (
    <html lang="zh-CN">
      <body>
        <main>
          <img src="/picture.svg" width="760" height="570" alt="" />
          {children}
        </main>
      </body>
    </html>
  );
}
