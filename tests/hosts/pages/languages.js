// The test says which language the page is in.
document.documentElement.lang = window.pageLanguage;
for (const name of ['assessment', 'matrix'])
  document.querySelector(`servitization-${name}`).setAttribute('locale', window.pageLanguage);
