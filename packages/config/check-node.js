// Everything here runs as TypeScript, and opens SQLite, on the Node that the project installs for itself.
// Where that could not be installed the host's Node has to do, and an old one would fail far from the cause.
// Plain old JavaScript: this file must run on the very Node it complains about.
var oldest = [22, 18];
var found = process.versions.node.split('.').map(Number);

if (found[0] < oldest[0] || (found[0] === oldest[0] && found[1] < oldest[1])) {
  console.error(
    'Resolute needs Node ' + oldest.join('.') + ' or newer, and this is Node ' + process.versions.node + '.\n' +
      "The project's own Node (the npm package `node`) could not be installed here.\n" +
      'Remove node_modules and try again with a connection to the npm registry, or install a newer Node.',
  );
  process.exit(1);
}
