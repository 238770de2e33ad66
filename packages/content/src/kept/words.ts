/** Where something of a company's document can be. */
export type PlaceId =
  | 'document'
  | 'aside'
  | 'looked'
  | 'remote'
  | 'host'
  | 'held'
  | 'memory'
  | 'fragment'
  | 'file'
  | 'pictures'
  | 'frame';

/** What a page asks a server for. */
export type RequestId = 'script' | 'fonts' | 'store';

/** `{key}` in `where` stands for the name that the code gives to the place. */
export interface PlaceWords {
  readonly where: string;
  readonly holds: string;
  readonly written: string;
  readonly gone: string;
  readonly readers: string;
}

export interface RequestWords {
  readonly request: string;
  readonly when: string;
  readonly carries: string;
}

/** What is kept where, for those who answer for it: the catalogue's page and a site's data sheet. */
export interface KeptWords {
  readonly placeColumns: PlaceWords;
  readonly places: Readonly<Record<PlaceId, PlaceWords>>;
  readonly requestColumns: RequestWords;
  readonly requests: Readonly<Record<RequestId, RequestWords>>;
}
