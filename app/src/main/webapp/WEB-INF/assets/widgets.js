/* What PrimeFaces' widgets say to a screen reader, in the page's language; it carries no Indonesian. */
(() => {
  const { locales, settings } = window.PrimeFaces ?? {};
  const words = document.getElementById('widgets');
  if (!locales || !words) return;
  const lang = document.documentElement.lang;
  locales[lang] = { ...locales.en_US, ...locales[lang], aria: { ...locales.en_US.aria, ...words.dataset } };
  settings.locale = lang;
})();
