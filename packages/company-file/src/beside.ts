/* Fetched once the file is there: hardly any browser has something beside it. */
export { keptLooks, setAsideTexts } from '@servitization/profile';
