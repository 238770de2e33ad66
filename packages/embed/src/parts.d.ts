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
  type Names = { readonly activities: Readonly<Record<string, { readonly name: string }>> };
  export const en: Names;
  export const sv: Names;
  export const fi: Names;
  export const de: Names;
}
