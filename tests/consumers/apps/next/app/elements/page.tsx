import '@servitization/embed/react';
import { renderElement } from '@servitization/embed/server';
import { Elements } from './Elements';

/** Elements whose HTML the server has written; the script of the page takes it over. */
export default async function Page() {
  const html = await renderElement('servitization-assessment', { profile: 'acme' });
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the server of the same page wrote it */}
      <div dangerouslySetInnerHTML={{ __html: html }} />
      <servitization-matrix profile="acme" heading-level="3">
        Needs JavaScript.
      </servitization-matrix>
      <Elements />
    </>
  );
}
