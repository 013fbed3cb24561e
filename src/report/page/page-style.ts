/** The looks of the page, in the colours that the reader's system asks for. Every pair of text and ground is 4.5 to 1 at least. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ground: #fff; --raised: #f6f8fa; --line: #d1d9e0; --ink: #1f2328; --quiet: #59636e; --link: #0550ae;
  --same: #dde3ea; --grown: #ffb366; --shrunk: #8fd6a8; --bar: #54aeff; --focus: #0550ae;
  --l0: #dde3ea; --l1: #b6dcff; --l2: #ffd8a8; --l3: #c3eccf; --l4: #e5d1fb; --l5: #ffd1dc; --l6: #fbe8a0; --l7: #bfe9e6; }
@media (prefers-color-scheme: dark) { :root { --ground: #0d1117; --raised: #161b22; --line: #3d444d; --ink: #f0f6fc; --quiet: #9ba4ae; --link: #79c0ff;
  --same: #2b333d; --grown: #8a4b08; --shrunk: #1c6238; --bar: #1f6feb; --focus: #79c0ff;
  --l0: #2b333d; --l1: #134a80; --l2: #74430c; --l3: #1c5733; --l4: #563088; --l5: #7a2b45; --l6: #5e4c05; --l7: #14565a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: .5rem 0; } h2, h3 { font-size: 1.125rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; } .named > h2 { font-size: 1.375rem; }
a { color: var(--link); } code { font: .875em ui-monospace, monospace; overflow-wrap: anywhere; }
p { margin: .5rem 0; } .quiet { color: var(--quiet); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 1px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
caption, .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid var(--line); font-weight: normal; vertical-align: top; }
thead th { font-weight: 600; background: var(--raised); white-space: nowrap; }
tbody th { overflow-wrap: anywhere; min-width: 12rem; }
.facts { width: auto; } .facts tbody th { min-width: 0; font-weight: 600; overflow-wrap: normal; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
thead button { all: unset; cursor: pointer; } thead button:focus-visible { outline: 3px solid var(--focus); }
th[aria-sort=ascending] button::after { content: " ▲"; } th[aria-sort=descending] button::after { content: " ▼"; }
.bar { fill: var(--bar); } svg { display: block; }
nav ol { display: flex; flex-wrap: wrap; gap: .25rem; list-style: none; margin: .5rem 0; padding: 0; } nav li + li::before { content: "/ "; color: var(--quiet); }
nav button, .more, .up { font: inherit; color: var(--link); background: none; border: 1px solid var(--line); border-radius: .3rem; padding: 0 .5rem; cursor: pointer; overflow-wrap: anywhere; }
nav button[aria-current] { color: var(--ink); font-weight: 600; }
.map { position: relative; height: 560px; border: 1px solid var(--line); background: var(--line); overflow: hidden; }
.tile { position: absolute; overflow: hidden; border: 0; border-radius: 0; margin: 0; padding: 1px 4px; display: flex; align-items: flex-start; text-align: left; font: .75rem/1.3 system-ui, sans-serif; color: var(--ink);
  background: var(--same); box-shadow: inset 0 0 0 1px var(--ground); white-space: nowrap; }
.tile span { min-width: 0; overflow: hidden; text-overflow: ellipsis; }
.tile.folder { cursor: pointer; background: var(--raised); font-weight: 600; }
.tile.same { background: var(--same); }
.tile.rest { color: var(--quiet); font-style: italic; }
.tile.grown { background: var(--grown); color: var(--ink); } .tile.shrunk { background: var(--shrunk); color: var(--ink); }
.tile:focus-visible { outline-offset: -3px; z-index: 1; } .tile:hover { filter: brightness(.93); }
.detail { min-height: 3em; padding: .5rem; background: var(--raised); border: 1px solid var(--line); border-top: 0; overflow-wrap: anywhere; margin: 0; }
.legend { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: .875rem; padding: 0; margin: .5rem 0; list-style: none; } .legend span { display: inline-block; width: .9em; height: .9em; margin-right: .4em; border: 1px solid var(--line); vertical-align: -.1em; }
.same { background: var(--same); } .grown { background: var(--grown); } .shrunk { background: var(--shrunk); }
.l0 { background: var(--l0); } .l1 { background: var(--l1); } .l2 { background: var(--l2); } .l3 { background: var(--l3); } .l4 { background: var(--l4); } .l5 { background: var(--l5); } .l6 { background: var(--l6); } .l7 { background: var(--l7); }
.find { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: .5rem 0; }
.find label { display: flex; gap: .5rem; align-items: center; max-width: 100%; }
input[type=search] { font: inherit; padding: .25rem .5rem; border: 1px solid var(--quiet); border-radius: .3rem; background: var(--ground); color: var(--ink); min-width: 0; width: 22rem; max-width: 100%; }
@media (prefers-reduced-motion: no-preference) { .tile { transition: filter .1s; } }
@media (forced-colors: active) { .tile { border: 1px solid CanvasText; } }
@media print { .map, .find, .more { display: none; } }
`
