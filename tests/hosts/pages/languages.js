// The test says which language the page is in; the elements take it over.
document.documentElement.lang = window.pageLanguage;
