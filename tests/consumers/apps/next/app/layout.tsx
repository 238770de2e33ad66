import type { ReactNode } from 'react';

export const metadata = { title: 'A page of a host', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
