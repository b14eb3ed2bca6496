/** `npm run bench [read|storm|fill|options|import] [controls/nodes …]`: one of the benches, or all. Nothing here fails: machines differ. */
const [first = '', ...rest] = process.argv.slice(2);
const chosen = /^(?:read|storm|fill|options|import)$/.test(first) ? first : null;
const sizes = chosen ? rest : process.argv.slice(2);
/** Each reads its sizes from the command line. */
process.argv.splice(2, process.argv.length, ...sizes);

for (const name of chosen ? [chosen] : ['read', 'storm', 'fill', 'options', 'import']) {
  console.log(`\n# ${name}`);
  await import(`./${name}.ts`);
}

export {};
