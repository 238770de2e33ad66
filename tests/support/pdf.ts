import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of the file, and assistive technology, finds in it. */
export interface ReadPdf {
  readonly pages: readonly {
    /** In points of 1/72 inch. */
    readonly width: number;
    readonly height: number;
    readonly text: string;
  }[];
  readonly title: unknown;
  readonly language: unknown;
  readonly isTagged: boolean;
  /** Roles of the structure tree in the order of reading, such as `H1`. */
  readonly roles: readonly string[];
  /** Titles of the outline, outermost first. */
  readonly outline: readonly string[];
}

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

const rolesIn = ({ role, children = [] }: Node): string[] => [
  ...(role ? [role] : []),
  ...children.flatMap(rolesIn),
];

interface Entry {
  readonly title: string;
  readonly items: readonly Entry[];
}
const titlesIn = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ title, items }) => [title, ...titlesIn(items)]);

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
}

/** Reads a PDF as another program than the one that made it would. */
export async function readPdf(content: Uint8Array): Promise<ReadPdf> {
  const file = await getDocument({ data: new Uint8Array(content), verbosity: 0 }).promise;
  const info = (await file.getMetadata()).info as Record<string, unknown>;
  const mark = await file.getMarkInfo();
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => file.getPage(number)));
  const trees = await Promise.all(pages.map((page) => page.getStructTree()));
  const read = {
    pages: await Promise.all(
      pages.map(async (page) => {
        const { width, height } = page.getViewport({ scale: 1 });
        return { width, height, text: await textOf(page) };
      }),
    ),
    title: info.Title,
    language: info.Language,
    isTagged: mark?.Marked === true,
    roles: trees.flatMap((tree) => (tree ? rolesIn(tree as Node) : [])),
    outline: titlesIn(((await file.getOutline()) ?? []) as unknown as Entry[]),
  };
  await file.loadingTask.destroy();
  return read;
}
