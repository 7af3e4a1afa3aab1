/** The looks of the manual of the API: the colours and the measure of the pages of Doelspoor. */
export const apiPageStyle = `
:root { color-scheme: light; --ink: #14202e; --subtle: #465365; --line: #d3dce6; --tint: #f4f7fa; --deep: #0b2e57; --action: #14508c; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 1rem/1.5 "Noto Sans Variable", "Noto Sans", Arial, sans-serif; }
header { padding: 0.75rem 1.5rem; background: var(--deep); }
header p { margin: 0; font-weight: 600; }
header a { color: #fff; text-decoration: none; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { position: static; }
main { max-inline-size: 75rem; margin-inline: auto; padding: 1.5rem; outline: none; }
main > p { max-inline-size: 45rem; }
h1 { font-size: 2rem; line-height: 1.2; }
h2 { margin-block: 2.5rem 0.75rem; font-size: 1.375rem; line-height: 1.3; }
a { color: var(--action); text-underline-offset: 0.18em; }
a:focus-visible, summary:focus-visible, [tabindex="0"]:focus-visible { outline: 3px solid #0b0c0c; outline-offset: 2px; background: #fd0; color: #0b0c0c; }
nav ul { columns: 18rem; padding-inline-start: 1.25rem; }
details { border-block-start: 1px solid var(--line); }
details > :not(summary) { margin-inline: 1rem; }
details[open] { background: var(--tint); padding-block-end: 0.5rem; }
summary { padding: 0.6rem 0.5rem; cursor: pointer; }
summary code { overflow-wrap: anywhere; }
.method { display: inline-block; min-inline-size: 3.5rem; padding: 0 0.4rem; border: 1px solid currentcolor; border-radius: 3px; font-size: 0.8125rem; font-weight: 700; text-align: center; color: var(--action); }
.method.post { color: #fff; background: var(--deep); }
.label { color: var(--subtle); }
code, pre { font-family: ui-monospace, "DejaVu Sans Mono", Consolas, monospace; font-size: 0.875rem; }
pre { overflow-x: auto; padding: 0.75rem 1rem; background: #fff; border: 1px solid var(--line); }
.wide { overflow-x: auto; margin-block: 0.75rem; }
table { inline-size: 100%; border-collapse: collapse; background: #fff; }
caption { padding-block: 0.25rem; text-align: start; font-weight: 600; }
th, td { padding: 0.4rem 0.6rem; border: 1px solid var(--line); text-align: start; vertical-align: top; }
tbody th { font-weight: 400; }
td:last-child { min-inline-size: 12rem; }
@media print { header, nav { display: none; } details { break-inside: avoid; } }
`;
