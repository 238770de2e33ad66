/* Fetched once the file is there: hardly any browser has set something aside. */
export { setAsideTexts } from '@servitization/profile';
