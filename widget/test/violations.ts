/** Notes on the page what its content security policy refused, from before anything else runs. */
document.addEventListener('securitypolicyviolation', (event) => {
  const { dataset } = document.documentElement;
  dataset.violations = `${dataset.violations ?? ''}${event.violatedDirective} ${event.sourceFile}; `;
});
