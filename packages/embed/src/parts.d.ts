/* Words in parts, as the build takes them apart. */
declare module '*?first' {
  export const en: object;
  export const sv: object;
  export const fi: object;
  export const de: object;
}
declare module '*?later' {
  export const en: object;
  export const sv: object;
  export const fi: object;
  export const de: object;
}
/* Styles of the first visit, as the build puts them together. */
declare module 'virtual:first-styles' {
  const styles: string;
  export default styles;
}
declare module '*?names' {
  type Named = Readonly<Record<string, { readonly name: string }>>;
  type Names = { readonly activities: Named; readonly phases: Named };
  export const en: Names;
  export const sv: Names;
  export const fi: Names;
  export const de: Names;
}
declare module '*?phases' {
  type Names = { readonly phases: Readonly<Record<string, { readonly name: string }>> };
  export const en: Names;
  export const sv: Names;
  export const fi: Names;
  export const de: Names;
}
